package org.crisisbrief.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderTest {

    private static final int LETTER_WIDTH = 612;

    @TempDir
    private Path folder;

    @Test
    void takesThePaperOfTheCaseThatTheDataLieIn() throws IOException {
        Run.shortCase(folder);
        Files.writeString(folder.resolve("situation.yaml"), "paper: Letter\n");
        Run.of("build", folder, "--format", "json");

        Run run = Run.of("render", folder.resolve("output/situation.json"), "--format", "pdf");

        assertEquals(Exit.DONE, run.exit(), run.err());
        try (PDDocument pdf =
                Loader.loadPDF(folder.resolve("output/briefing.pdf").toFile())) {
            assertEquals(LETTER_WIDTH, Math.round(pdf.getPage(0).getMediaBox().getWidth()));
        }
    }

    @Test
    void writesTablesBesideThePagesAndKeepsThoseThatAPersonChanged() throws IOException {
        Run.shortCase(folder);
        Run.of("build", folder, "--format", "json,csv");
        Path data = folder.resolve("output/situation.json");
        Path table = folder.resolve("output/tables/casualties.csv");
        String built = Files.readString(table);

        Run again = Run.of("render", data, "--format", "csv");

        assertEquals(Exit.DONE, again.exit(), again.err());
        assertEquals(built, Files.readString(table));
        assertTrue(built.contains("\"At least three\""), built);
        assertTrue(built.contains("\"A¶3\""), built);

        Files.writeString(table, "mine");
        Run refused = Run.of("render", data, "--format", "csv,docx");

        assertEquals(Exit.FILES, refused.exit());
        assertTrue(refused.err().contains("casualties.csv: the file was changed"), refused.err());
        assertEquals("mine", Files.readString(table));
        assertFalse(Files.exists(folder.resolve("output/briefing.docx")));
        assertEquals(
                Exit.DONE, Run.of("render", data, "--format", "csv", "--force").exit());
        assertEquals(built, Files.readString(table));
    }

    @Test
    void saysWhichFileIsMissingAFolderOrNoData() throws IOException {
        Path text = Files.writeString(folder.resolve("article.txt"), "Three people were killed.");

        assertTrue(Run.of("render", folder.resolve("none.json")).err().contains("none.json: there is no such file"));
        assertTrue(Run.of("render", folder).err().contains("this is a folder"));
        Run run = Run.of("render", text);
        assertEquals(Exit.FILES, run.exit());
        assertTrue(run.err().contains("article.txt: 1:1: not well-formed JSON"), run.err());
        assertTrue(run.err().contains("crisisbrief extract"), run.err());
    }

    @Test
    void wantsDataThatCarryTheirTexts() throws IOException {
        Run.shortCase(folder);
        Run.of("build", folder, "--format", "json");
        Path data = folder.resolve("output/situation.json");
        Files.writeString(data, Files.readString(data).replaceFirst(",\\s*\"text\": \"Flood kills[^\\n]*", ""));

        for (String command : new String[] {"render", "check"}) {
            Run run = Run.of(command, data);
            assertEquals(Exit.FILES, run.exit(), run.out());
            assertTrue(run.err().contains("carries no text to quote"), run.err());
        }
    }
}
