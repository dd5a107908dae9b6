package org.crisisbrief.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {

    @TempDir
    private Path folder;

    @Test
    void writesBesideTheInputWithoutAnotherFolder() throws IOException {
        Run run = Run.of("build", Run.shortCase(folder), "--format", "xml,json");

        assertEquals(Exit.DONE, run.exit(), run.err());
        assertTrue(Files.size(folder.resolve("output/briefing.xml")) > 0);
        assertTrue(Files.size(folder.resolve("output/situation.json")) > 0);
        assertFalse(Files.exists(folder.resolve("output/briefing.pdf")));
    }

    @Test
    void tellsWhatItReadFoundAndWrote() throws IOException {
        Run run = Run.of("build", Run.shortCase(folder), "--format", "json");

        assertTrue(run.out().contains("Read 1 document"), run.out());
        assertTrue(run.out().contains("flood.txt  2023-03-12 (stated)"), run.out());
        assertTrue(run.out().contains("Found "), run.out());
        assertTrue(run.out().contains("situation.json"), run.out());
    }

    @Test
    void warnsOfAFileOfUnknownType() throws IOException {
        Run.shortCase(folder);
        Files.writeString(folder.resolve("input/notes.xyz"), "notes");

        Run run = Run.of("build", folder, "--format", "json");

        assertEquals(Exit.DONE, run.exit());
        assertTrue(run.err().contains("input/notes.xyz: warning: "), run.err());
        assertEquals(
                Exit.FINDINGS,
                Run.of("build", folder, "--format", "json", "--strict").exit());
    }

    @Test
    void accountsForWhatItLeftOutAndWhy() throws IOException {
        Run.shortCase(folder);
        Files.writeString(folder.resolve("input/notes.xyz"), "notes");
        Files.writeString(folder.resolve("input/empty.txt"), "");
        Files.writeString(folder.resolve("situation.yaml"), "titel: Flood\n");

        Run run = Run.of("build", folder, "--format", "json");

        assertEquals(Exit.FILES, run.exit());
        assertTrue(run.out().contains("Left out 2 files"), run.out());
        assertTrue(run.out().contains("  input/empty.txt: The file is empty"), run.out());
        assertTrue(run.out().contains("  input/notes.xyz: "), run.out());
    }

    @Test
    void printsMessagesAsJsonLines() throws IOException {
        Run.shortCase(folder);
        Files.writeString(folder.resolve("input/notes.xyz"), "notes");

        Run run = Run.of("build", folder, "--format", "json", "--json");

        assertEquals("", run.out());
        assertTrue(run.err().startsWith("{\"severity\":\"warning\",\"message\":\""), run.err());
    }

    @Test
    void printsNoControlCharactersOfFileNames() throws IOException {
        Run.shortCase(folder);
        Files.writeString(folder.resolve("input/\u001b[2Jred\u202etxt.xyz"), "?");

        for (String form : new String[] {"--quiet", "--json", "--strict"}) {
            Run run = Run.of("build", folder, "--format", "json", form);
            assertTrue((run.out() + run.err()).codePoints().noneMatch(c -> c == 0x1B || c == 0x202E), run.err());
            assertTrue(run.err().contains("xyz"), run.err());
        }
    }

    @Test
    void namesAMissingFolder() {
        Run run = Run.of("build", folder.resolve("nowhere"));

        assertEquals(Exit.FILES, run.exit());
        assertTrue(run.err().contains("nowhere"), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
    }

    @Test
    void keepsAFileThatAPersonChanged() throws IOException {
        Run.shortCase(folder);
        Path written = folder.resolve("output/situation.json");
        Run.of("build", folder, "--format", "json");
        Files.writeString(written, "mine");

        Run refused = Run.of("build", folder, "--format", "xml,json");

        assertEquals(Exit.FILES, refused.exit());
        assertTrue(refused.err().contains("situation.json"), refused.err());
        assertTrue(refused.err().contains("--force"), refused.err());
        assertTrue(refused.err().contains("-o"), refused.err());
        assertEquals("mine", Files.readString(written));
        assertFalse(Files.exists(folder.resolve("output/briefing.xml")), "nothing else was written either");
        assertEquals(
                Exit.DONE,
                Run.of("build", folder, "--format", "json", "--force").exit());
        assertTrue(Files.size(written) > 100);
    }

    @Test
    void replacesItsOwnFile() throws IOException {
        Run.shortCase(folder);
        Run.of("build", folder, "--format", "json");
        byte[] before = Files.readAllBytes(folder.resolve("output/situation.json"));

        Run again = Run.of("build", folder, "--format", "json", "--as-of", "2023-03-20");

        assertEquals(Exit.DONE, again.exit(), again.err());
        assertFalse(java.util.Arrays.equals(before, Files.readAllBytes(folder.resolve("output/situation.json"))));
        Run.of("build", folder, "--format", "json");
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("output/situation.json")));
    }

    @Test
    void saysWhereNothingCanBeWritten() throws IOException {
        Run.shortCase(folder);
        Path file = Files.writeString(folder.resolve("plain"), "a file, no folder");

        Run run = Run.of("build", folder, "--format", "json", "-o", file);

        assertEquals(Exit.FILES, run.exit());
        assertTrue(run.err().contains("plain"), run.err());
    }

    @Test
    void leavesNothingOfARestrictedDocumentUnderALowerMarking() throws IOException {
        Run.shortCase(folder);
        Files.writeString(folder.resolve("situation.yaml"), "marking: TLP:AMBER\n");

        Run run = Run.of("build", folder, "--format", "xml", "--marking", "CLEAR");

        assertEquals(Exit.USAGE, run.exit());
        assertFalse(Files.exists(folder.resolve("output")));
    }

    @Test
    void rejectsWhatIsNoFormatNamingThoseThereAre() {
        Run run = Run.of("build", folder, "--format", "odt");

        assertEquals(Exit.USAGE, run.exit());
        assertTrue(run.err().contains("pdf, docx, json, csv and xml"), run.err());
    }
}
