package org.crisisbrief.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FittingTest {

    private static final Path EXAMPLE = Path.of("../examples/kazakhstan-2022");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"A4", "Letter"})
    void makesAPageAndTwoPagesOfManyClaims(String paper) {
        Run run = Run.of(
                "build", EXAMPLE, "--template", "sitrep,flash", "--format", "pdf", "--paper", paper, "-o", folder);

        assertEquals(Exit.DONE, run.exit(), run.err());
        assertTrue(run.out().contains("flash.pdf (1 page)"), run.out());
        assertTrue(run.out().contains("sitrep.pdf (2 pages)"), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4", "Letter"})
    void fillsTwoPagesWithLittleToSay(String paper) throws java.io.IOException {
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
