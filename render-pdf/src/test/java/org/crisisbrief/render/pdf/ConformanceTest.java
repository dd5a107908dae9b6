package org.crisisbrief.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.crisisbrief.model.document.Paper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF says of the specimen. */
@Tag("slow")
class ConformanceTest {

    @ParameterizedTest
    @CsvSource({"A4, PDFUA_1", "A4, PDFA_3_A", "LETTER, PDFUA_1", "LETTER, PDFA_3_A"})
    void meetsTheStandardWithoutAFailure(Paper paper, PDFAFlavour flavour) throws Exception {
        check(Specimen.of(Specimen.document(), paper), flavour);
    }

    @ParameterizedTest
    @CsvSource({"A4, PDFUA_1", "A4, PDFA_3_A", "LETTER, PDFUA_1", "LETTER, PDFA_3_A"})
    void meetsTheStandardUnderAThemeThatUsesEverything(Paper paper, PDFAFlavour flavour) throws Exception {
        check(Specimen.of(Specimen.document(), Themes.full(paper)), flavour);
    }

    private static void check(Specimen specimen, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        byte[] bytes = specimen.bytes();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            List<String> failures = result.getTestAssertions().stream()
                    .map(a -> a.getRuleId().getClause() + "-" + a.getRuleId().getTestNumber() + " " + a.getMessage()
                            + " " + a.getLocation().getContext())
                    .distinct()
                    .limit(8)
                    .toList();
            assertEquals(List.of(), failures);
            assertEquals(true, result.isCompliant());
        }
    }
}
