package org.crisisbrief.render.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.crisisbrief.model.document.PageNumbers;
import org.crisisbrief.model.document.Paper;
import org.crisisbrief.model.document.Theme;
import org.junit.jupiter.api.Test;

class WordLintTest {

    @Test
    void specimenHasNothingThatWordWouldMend() throws IOException {
        assertEquals(List.of(), WordLint.findings(new WordXml(Specimen.render())));
    }

    @Test
    void norHasItFromRightToLeft() throws IOException {
        byte[] file = Specimen.render(
                Specimen.in(Locale.forLanguageTag("fa")),
                new DocxOptions(Theme.PLAIN.on(Paper.LETTER), PageNumbers.NONE));
        assertEquals(List.of(), WordLint.findings(new WordXml(file)));
    }

    @Test
    void norHasADocumentOfOneParagraph() throws IOException {
        byte[] file = Specimen.render(Specimen.of(Specimen.paragraph("Short.")), DocxOptions.DEFAULT);
        assertEquals(List.of(), WordLint.findings(new WordXml(file)));
    }
}
