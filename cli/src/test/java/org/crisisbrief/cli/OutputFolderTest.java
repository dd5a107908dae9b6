package org.crisisbrief.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    @TempDir
    private Path folder;

    private static List<Output> outputs(String content) {
        return Stream.of("a.txt", "b.txt", "c.txt")
                .map(name -> new Output(name, content.getBytes(StandardCharsets.UTF_8), 0))
                .toList();
    }

    private void write(String content) throws Failure {
        new OutputFolder(folder).write(outputs(content), false);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void leavesNothingButTheFilesTheirRecordAndTheLock() throws Exception {
        write("one");
        write("two");

        assertEquals(List.of(".crisisbrief.json", ".crisisbrief.lock", "a.txt", "b.txt", "c.txt"), names());
        assertEquals("two", Files.readString(folder.resolve("c.txt")));
    }

    @Test
    void replacesWhatARunLeftThatWasKilledWhileItMovedItsFiles() throws Exception {
        write("one");
        // As it is between the moves: both hashes stand in the record, one file is new, and its part is left over.
        WrittenFiles record = WrittenFiles.of(folder);
        Files.writeString(folder.resolve("a.txt"), "two");
        record.expect("a.txt", Hash.of(folder.resolve("a.txt")));
        record.expect("b.txt", Hash.of(folder.resolve("a.txt")));
        record.save();
        Files.writeString(folder.resolve(".b.txt.01234567-89ab-cdef-0123-456789abcdef.part"), "two");

        write("three");

        assertEquals(List.of(".crisisbrief.json", ".crisisbrief.lock", "a.txt", "b.txt", "c.txt"), names());
        assertEquals("three", Files.readString(folder.resolve("a.txt")));
    }

    @Test
    void refusesWhatAPersonChangedWhileARunWasKilled() throws Exception {
        write("one");
        WrittenFiles record = WrittenFiles.of(folder);
        record.expect("a.txt", "0".repeat(64));
        record.save();
        Files.writeString(folder.resolve("a.txt"), "mine");

        assertThrows(Failure.class, () -> write("two"));
        assertEquals("mine", Files.readString(folder.resolve("a.txt")));
    }

    @Test
    void leavesAnotherRunsDraftAlone() throws Exception {
        try (Draft other = new OutputFolder(folder).begin("d.txt")) {
            other.stream().write('x');
            write("one");

            new OutputFolder(folder).publish(List.of(other), false);
        }

        assertEquals("x", Files.readString(folder.resolve("d.txt")));
        assertEquals(List.of(".crisisbrief.json", ".crisisbrief.lock", "a.txt", "b.txt", "c.txt", "d.txt"), names());
    }

    @Test
    void neverMixesTheFilesOfTwoRuns() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> runs = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                String content = "run " + thread;
                Callable<Integer> run = () -> {
                    for (int i = 0; i < 25; i++) {
                        write(content);
                    }
                    return 0;
                };
                runs.add(threads.submit(run));
            }
            for (Future<Integer> run : runs) {
                run.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertEquals(List.of(".crisisbrief.json", ".crisisbrief.lock", "a.txt", "b.txt", "c.txt"), names());
        String a = Files.readString(folder.resolve("a.txt"));
        assertEquals(a, Files.readString(folder.resolve("b.txt")));
        assertEquals(a, Files.readString(folder.resolve("c.txt")));
    }

    /** Writes files of one content into a folder again and again, as a process of its own. */
    static final class Writer {

        public static void main(String[] arguments) throws Failure {
            for (int i = 0; i < 30; i++) {
                new OutputFolder(Path.of(arguments[0])).write(outputs(arguments[1]), false);
            }
        }
    }

    @Test
    void neverMixesTheFilesOfTwoProcesses() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (String content : List.of("one", "two")) {
            processes.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Writer.class.getName(),
                            folder.toString(),
                            content)
                    .inheritIO()
                    .start());
        }
        for (Process process : processes) {
            assertEquals(0, process.waitFor());
        }

        assertEquals(List.of(".crisisbrief.json", ".crisisbrief.lock", "a.txt", "b.txt", "c.txt"), names());
        String a = Files.readString(folder.resolve("a.txt"));
        assertEquals(a, Files.readString(folder.resolve("b.txt")));
        assertEquals(a, Files.readString(folder.resolve("c.txt")));
    }

    @Test
    void saysThatAFolderIsInTheWay() throws IOException {
        Files.createDirectory(folder.resolve("b.txt"));

        Failure failure = assertThrows(Failure.class, () -> write("one"));

        assertTrue(failure.getMessage().contains("a folder of this name is in the way"), failure.getMessage());
        assertFalse(Files.exists(folder.resolve("a.txt")));
        assertEquals(List.of(".crisisbrief.lock", "b.txt"), names());
    }

    @Test
    void putsAFileIntoAFolderOfItsOwnAndClearsWhatAKilledRunLeftThere() throws Exception {
        Path tables = Files.createDirectories(folder.resolve("tables"));
        Path left = tables.resolve(".a.csv.01234567-89ab-cdef-0123-456789abcdef.part");
        Files.writeString(left, "half");

        new OutputFolder(folder).write(List.of(new Output("tables/a.csv", new byte[] {'x'}, 0)), false);

        assertEquals("x", Files.readString(tables.resolve("a.csv")));
        assertFalse(Files.exists(left));
        assertEquals(List.of(".crisisbrief.json", ".crisisbrief.lock", "tables"), names());
        Files.writeString(tables.resolve("a.csv"), "mine");
        assertThrows(
                Failure.class,
                () -> new OutputFolder(folder).write(List.of(new Output("tables/a.csv", new byte[] {'y'}, 0)), false));
    }

    @Test
    void saysThatAFolderIsReadOnly() throws IOException {
        assumeTrue(folder.toFile().setWritable(false), "permissions cannot be set here");
        assumeFalse(Files.isWritable(folder), "this user may write anywhere");

        Failure failure = assertThrows(Failure.class, () -> write("one"));

        assertEquals(Exit.FILES, failure.code());
        assertTrue(failure.getMessage().contains("no permission"), failure.getMessage());
        assertTrue(failure.getMessage().contains("-o"), failure.getMessage());
    }

    /** Root may write anywhere, so permissions say nothing to it; a file where the folder should be stops everybody. */
    @Test
    void saysThatAFileStandsWhereTheFolderShouldBe() throws IOException {
        Path file = Files.writeString(folder.resolve("out"), "mine");

        Failure failure = assertThrows(Failure.class, () -> new OutputFolder(file).write(outputs("one"), false));

        assertEquals(Exit.FILES, failure.code());
        assertTrue(failure.getMessage().contains("nothing can be written there"), failure.getMessage());
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void saysThatADiskIsFull() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "there is no device that is always full");

        Run run = Run.of("extract", Run.EXAMPLE, "-o", full);

        assertEquals(Exit.FILES, run.exit(), run.err());
        assertTrue(run.err().contains("No space left on device"), run.err());
    }
}
