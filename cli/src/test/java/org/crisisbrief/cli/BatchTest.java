package org.crisisbrief.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.json.SituationJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {

    private static final List<String> RECORDS = List.of(
            "{\"id\": \"a\", \"text\": \"Three people were killed in Kampong Baru on 12 March 2023.\", \"group\": \"flood\"}",
            "{\"id\": \"b\", \"text\": \"Two men were wounded on Monday.\", \"published\": \"2023-05-04\", \"group\": \"fire\"}",
            "{\"id\": \"c\", \"text\": \"Nothing.\", \"group\": \"flood\"}");

    @TempDir
    private Path folder;

    private Path archive(String... lines) throws IOException {
        return Files.write(folder.resolve("docs.jsonl"), List.of(lines));
    }

    private Path archive() throws IOException {
        return archive(RECORDS.toArray(String[]::new));
    }

    private static List<Situation> situations(String lines) {
        return lines.lines().map(BatchTest::situation).toList();
    }

    private static Situation situation(String line) {
        try {
            return SituationJson.read(new StringReader(line));
        } catch (SituationJson.FormatException e) {
            throw new AssertionError(line, e);
        }
    }

    private static List<String> ids(String lines) {
        return situations(lines).stream().map(Situation::id).toList();
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    private static Run fed(byte[] input, Object... args) {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(input));
            return Run.of(args);
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void writesALinePerDocumentInTheirOrder() throws IOException {
        Run run = Run.of("extract", "--per", "document", archive());

        assertEquals(Exit.DONE, run.exit(), run.err());
        assertEquals(List.of("a", "b", "c"), ids(run.out()));
        assertEquals("b", situations(run.out()).get(1).sources().get(0).document());
        assertEquals(1, situations(run.out()).get(0).sources().size());
    }

    @Test
    void writesALinePerGroupInTheOrderOfTheirFirstDocuments() throws IOException {
        Run run = Run.of("extract", "--per", "group", archive());

        assertEquals(List.of("flood", "fire"), ids(run.out()));
        assertEquals(
                List.of("a", "c"),
                situations(run.out()).get(0).sources().stream()
                        .map(s -> s.document())
                        .toList());
    }

    @Test
    void readsAndWritesZippedAndStreamedArchivesAlike() throws IOException {
        String plain = Run.of("extract", "--per", "document", archive()).out();
        byte[] bytes = Files.readAllBytes(archive());
        Path zipped = Files.write(folder.resolve("other.jsonl.gz"), zipped(bytes));

        assertEquals(plain, Run.of("extract", "--per", "document", zipped).out());
        assertEquals(plain, fed(bytes, "extract", "--per", "document", "-").out());
        assertEquals(
                plain, fed(zipped(bytes), "extract", "--per", "document", "-").out());
        Path out = folder.resolve("out.jsonl.gz");
        assertEquals(
                Exit.DONE,
                Run.of("extract", "--per", "document", zipped, "-o", out).exit());
        try (InputStream in = new GZIPInputStream(Files.newInputStream(out))) {
            assertArrayEquals(plain.getBytes(StandardCharsets.UTF_8), in.readAllBytes());
        }
    }

    @Test
    void writesTheSameWhateverTheNumberOfJobs() throws IOException {
        String[] many = Stream.iterate(0, i -> i + 1)
                .limit(40)
                .map(i ->
                        "{\"id\": \"" + i + "\", \"text\": \"" + "One man was killed. ".repeat(i % 7 * 10 + 1) + "\"}")
                .toArray(String[]::new);
        String one = Run.of("extract", "--per", "document", "--jobs", "1", archive(many))
                .out();

        assertEquals(40, one.lines().count());
        assertEquals(
                one,
                Run.of("extract", "--per", "document", "--jobs", "7", archive(many))
                        .out());
    }

    @Test
    void carriesTextsOnlyWhereTheyAreAskedFor() throws IOException {
        assertTrue(situations(Run.of("extract", "--per", "document", archive()).out())
                .get(0)
                .sources()
                .get(0)
                .text()
                .isEmpty());
        Run run = Run.of("extract", "--per", "document", "--with-text", archive());
        assertEquals(
                "Nothing.", situations(run.out()).get(2).sources().get(0).text().orElseThrow());
    }

    @Test
    void givesALineOfSourcesAndDiagnosticsForWhatCannotBeRead() throws IOException {
        Run run = Run.of(
                "extract",
                "--per",
                "document",
                archive(RECORDS.get(0), "{\"id\": \"b\", \"text\":", "", "{\"id\": \"c\"}", "[1]", RECORDS.get(1)));

        assertEquals(Exit.FILES, run.exit());
        List<String> lines = run.out().lines().toList();
        assertEquals(5, lines.size());
        assertTrue(lines.get(1).contains("\"document\":\"b\""), lines.get(1));
        assertTrue(lines.get(1).contains("\"diagnostics\":[{\"severity\":\"error\""), lines.get(1));
        assertFalse(lines.get(1).contains("\"events\""), lines.get(1));
        assertTrue(lines.get(2).contains("\"document\":\"c\""), lines.get(2));
        assertTrue(run.err().contains("docs.jsonl:2: error: This is not well-formed JSON (column 20"), run.err());
        assertTrue(run.err().contains("docs.jsonl:4: error: The record has no \"text\""), run.err());
        assertTrue(run.err().contains("docs.jsonl:5: error: Each line wants one JSON object"), run.err());
        assertEquals(List.of("a", "b", "c", "docs.jsonl:5", "b"), ids(run.out()));
    }

    @Test
    void saysWhereAnArchiveBreaksOff() throws IOException {
        byte[] whole = zipped(Files.readAllBytes(archive()));
        Path half = Files.write(folder.resolve("half.jsonl.gz"), Arrays.copyOf(whole, whole.length - 30));

        Run run = Run.of("extract", "--per", "document", half);

        assertEquals(Exit.FILES, run.exit());
        assertTrue(run.err().contains("half.jsonl.gz:"), run.err());
        assertTrue(run.err().contains("cannot be read from here on"), run.err());
    }

    @Test
    void readsDocumentsAndFoldersOneByOneToo() throws IOException {
        Run.shortCase(folder.resolve("case"));
        Files.writeString(folder.resolve("case/input/empty.txt"), "");
        Files.writeString(folder.resolve("case/input/notes.xyz"), "?");

        Run run = Run.of("extract", "--per", "document", archive(), folder.resolve("case"));

        assertEquals(Exit.FILES, run.exit());
        assertEquals(List.of("a", "b", "c", "input/empty.txt", "input/flood.txt"), ids(run.out()));
        assertTrue(run.err().contains("input/notes.xyz: warning"), run.err());
    }

    @Test
    void takesAnArchiveIntoOneSituation() throws IOException {
        Run run = Run.of("extract", archive());

        assertEquals(3, situation(run.out()).sources().size());
        assertEquals("docs", situation(run.out()).id());
    }

    @Test
    void refusesToGroupWhatIsNoArchive() {
        Run run = Run.of("extract", "--per", "group", folder);

        assertEquals(Exit.USAGE, run.exit());
        assertTrue(run.err().contains("JSON Lines archives"), run.err());
        assertEquals(Exit.USAGE, Run.of("extract", "--per", "line", folder).exit());
        assertEquals(
                Exit.USAGE,
                Run.of("extract", "--per", "document", "--jobs", "0", folder).exit());
    }

    @Test
    void namesARecordWithoutAGroup() throws IOException {
        Run run = Run.of("extract", "--per", "group", archive("{\"id\": \"a\", \"text\": \"Words.\"}", RECORDS.get(1)));

        assertEquals(Exit.FILES, run.exit());
        assertEquals(List.of("a", "fire"), ids(run.out()));
        assertTrue(run.err().contains("docs.jsonl:1: error: The record has no \"group\""), run.err());
    }

    @Test
    void writesToADeviceWithoutMovingAnythingOverIt() {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device));

        Run run = Run.of("extract", Run.EXAMPLE, "-o", device, "--force");

        assertEquals(Exit.DONE, run.exit(), run.err());
        assertFalse(Files.isRegularFile(device));
    }
}
