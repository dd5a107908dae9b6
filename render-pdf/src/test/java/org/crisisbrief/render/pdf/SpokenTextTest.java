package org.crisisbrief.render.pdf;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.crisisbrief.model.document.Block;
import org.crisisbrief.model.document.Inline;
import org.crisisbrief.model.document.Paper;
import org.junit.jupiter.api.Test;

class SpokenTextTest {

    private static final String ARABIC =
            "أعلنت السلطات المحلية أن عدد النازحين بلغ 36 شخصا حتى يوم الأحد وأن فرق الإغاثة "
                    + "تواصل توزيع المياه الصالحة للشرب والمواد الغذائية على الأسر المتضررة في المدينة";

    @Test
    void saysArabicInTheOrderOfSpeechOverLines() throws IOException {
        Specimen specimen = Specimen.ofBlocks(new Block.Paragraph(
                Block.Role.BODY,
                List.of(
                        new Inline.Text("The statement read "),
                        new Inline.Quotation(Locale.forLanguageTag("ar"), ARABIC),
                        new Inline.Text(" and no more."))));
        String spoken = spoken(specimen);
        assertTrue(spoken.contains("The statement read “" + ARABIC + "” and no more."), spoken);
    }

    @Test
    void saysBracketsOnTheirSidesInQuotationsFromRightToLeft() throws IOException {
        String words = "غادرنا ليلا ولم نأخذ معنا سوى الأطفال (OCHA 2022).";
        Specimen specimen = Specimen.ofBlocks(
                new Block.Quote(List.of(new Inline.Quotation(Locale.forLanguageTag("ar"), words)), List.of()));
        String spoken = spoken(specimen).replace(" ", "");
        assertTrue(spoken.contains(("“" + words + "”").replace(" ", "")), spoken);
    }

    @Test
    void breaksNoLineAfterAnOpeningMark() throws IOException {
        for (int width = 60; width < 110; width++) {
            Specimen specimen = Specimen.ofBlocks(new Block.Paragraph(
                    Block.Role.BODY,
                    List.of(
                            new Inline.Text("n".repeat(width) + " "),
                            new Inline.Quotation(Locale.forLanguageTag("ar"), "السلطات المحلية"))));
            try (PDDocument pdf = specimen.open()) {
                assertFalse(new PDFTextStripper().getText(pdf).matches("(?s).*n [“”]\\s*\n.*"), "at " + width);
            }
        }
    }

    @Test
    void saysNoDotsInTheContents() throws IOException {
        String spoken = spoken(Specimen.of(Specimen.document(), Paper.A4));
        assertTrue(spoken.contains("Contents Bottom line 2 Lists within lists 2 "), spoken);
        assertFalse(spoken.contains(". ."), spoken);
    }

    private static String spoken(Specimen specimen) throws IOException {
        try (PDDocument pdf = specimen.open()) {
            return TaggedText.of(pdf);
        }
    }
}
