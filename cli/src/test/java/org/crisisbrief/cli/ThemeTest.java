package org.crisisbrief.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeTest {

    @TempDir
    private Path folder;

    private Path home = Path.of("");

    @BeforeEach
    void writeCase() throws IOException {
        home = Run.shortCase(folder.resolve("flood"));
    }

    @Test
    void listsThemesAndCopiesOneToBeChanged() throws IOException {
        assertEquals(
                "plain\nhumanitarian\nministry\n",
                Run.of("themes", "list").out().replace("\r", ""));
        Path own = folder.resolve("own.yaml");
        assertEquals(Exit.DONE, Run.of("themes", "export", "ministry", own).exit());
        assertEquals(Exit.FILES, Run.of("themes", "export", "ministry", own).exit());
        Files.writeString(own, Files.readString(own) + "footer: Desk of the flood\npaper: Letter\n");

        Run run = Run.of("build", home, "--theme", own, "--format", "pdf");

        assertEquals(Exit.DONE, run.exit(), run.err());
        try (PDDocument pdf = Loader.loadPDF(home.resolve("output/briefing.pdf").toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            assertEquals(pdf.getNumberOfPages(), text.split("Desk of the flood", -1).length - 1);
            assertTrue(text.contains("1 Bottom line"), text);
            assertEquals(612, pdf.getPage(0).getMediaBox().getWidth(), 0.1);
        }
    }

    @Test
    void takesTheThemeOfTheCaseFromItsFolderAndTheCallBeforeIt() throws IOException {
        Files.writeString(home.resolve("situation.yaml"), "theme: looks/desk.yaml\npaper: A4\n");
        Path looks = Files.createDirectories(home.resolve("looks"));
        Files.writeString(looks.resolve("desk.yaml"), "header: Desk of the flood\npaper: Letter\n");

        assertEquals(Exit.DONE, Run.of("build", home, "--format", "pdf,json").exit());
        assertTrue(text().contains("Desk of the flood"));
        try (PDDocument pdf = Loader.loadPDF(home.resolve("output/briefing.pdf").toFile())) {
            assertEquals(595.3, pdf.getPage(0).getMediaBox().getWidth(), 0.1, "the case's paper goes first");
        }
        Run render = Run.of("render", home.resolve("output/situation.json"), "--format", "pdf");
        assertEquals(Exit.DONE, render.exit(), render.err());
        assertTrue(text().contains("Desk of the flood"));
        assertEquals(
                Exit.DONE,
                Run.of("build", home, "--theme", "humanitarian", "--format", "pdf")
                        .exit());
        assertTrue(!text().contains("Desk of the flood"));
    }

    private String text() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(home.resolve("output/briefing.pdf").toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void saysWhatThereIsInsteadOfAThemeThatIsNot() throws IOException {
        Run call = Run.of("build", home, "--theme", "minister");
        assertEquals(Exit.USAGE, call.exit());
        assertTrue(
                call.err().contains("\"minister\" is neither a theme nor the file of one; the nearest is \"ministry\""),
                call.err());
        Files.writeString(home.resolve("situation.yaml"), "theme: plane\n");
        Run settings = Run.of("build", home, "--format", "pdf");
        assertEquals(Exit.FILES, settings.exit());
        assertTrue(settings.err().contains("the nearest is \"plain\""), settings.err());
        assertTrue(Files.exists(home.resolve("output/briefing.pdf")));
        assertEquals(
                Exit.USAGE,
                Run.of("themes", "export", "plane", folder.resolve("x.yaml")).exit());
    }

    @Test
    void namesTheLineOfAWrongKeyAndWarnsOfPaleText() throws IOException {
        Path own =
                Files.writeString(folder.resolve("own.yaml"), "colours:\n  mute: \"#777777\"\n  muted: \"#bbbbbb\"\n");
        Run run = Run.of("build", home, "--theme", own, "--format", "pdf");
        assertEquals(Exit.FILES, run.exit());
        assertTrue(run.err().contains("own.yaml:2: error: The key \"mute\" of colours is not known here"), run.err());
        assertTrue(run.err().contains("\"muted\" on the page has a contrast of 1.9"), run.err());
    }
}
