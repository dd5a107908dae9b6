package org.crisisbrief.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FittingTest {

    private static final Path EXAMPLE = Path.of("../examples/kazakhstan-2022");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "A4, plain",
        "Letter, plain",
        "A4, humanitarian",
        "Letter, humanitarian",
        "A4, ministry",
        "Letter, ministry"
    })
    void makesAPageAndTwoPagesOfManyClaimsUnderEveryTheme(String paper, String theme) throws IOException {
        Run run = Run.of(
                "build",
                EXAMPLE,
                "--template",
                "sitrep,flash",
                "--format",
                "pdf",
                "--paper",
                paper,
                "--theme",
                theme,
                "-o",
                folder);

        assertEquals(Exit.DONE, run.exit(), run.err());
        assertTrue(run.out().contains("flash.pdf (1 page)"), run.out());
        assertTrue(run.out().contains("sitrep.pdf (2 pages)"), run.out());
        assertTrue(leastType(folder.resolve("sitrep.pdf")) > 8.99, "type in the sitrep");
        assertTrue(leastType(folder.resolve("flash.pdf")) > 8.99, "type in the flash");
    }

    /** The size of the smallest letter, in points. */
    private static float leastType(Path file) throws IOException {
        float[] least = {Float.MAX_VALUE};
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    if (!text.getUnicode().isBlank()) {
                        least[0] = Math.min(least[0], text.getFontSizeInPt());
                    }
                }
            }.getText(pdf);
        }
        return least[0];
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4", "Letter"})
    void fillsTwoPagesWithLittleToSay(String paper) throws IOException {
        Run run = Run.of(
                "build",
                Run.shortCase(folder),
                "--template",
                "sitrep,flash,briefing",
                "--format",
                "pdf",
                "--paper",
                paper);

        assertEquals(Exit.DONE, run.exit(), run.err());
        assertTrue(run.out().contains("flash.pdf (1 page)"), run.out());
        assertTrue(run.out().contains("sitrep.pdf (2 pages)"), run.out());
        assertTrue(run.out().contains("briefing.pdf"), run.out());
        assertFalse(run.err().contains("not 2"), run.err());
    }
}
