package org.crisisbrief.render.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.crisisbrief.model.document.Block;
import org.crisisbrief.model.document.Document;
import org.crisisbrief.model.document.Figure;
import org.crisisbrief.model.document.Figure.Shape.Label;
import org.crisisbrief.model.document.Inline;
import org.junit.jupiter.api.Test;

/** Text is text, whatever stands in it. */
class HostileTextTest {

    @Test
    void controlCharactersBecomeReplacementCharacters() throws IOException {
        assertEquals("a\ufffdb\ufffdc\ufffdd\ufffd", readBack("a\u0000b\u001bc\ud800d\uffff"));
    }

    @Test
    void charactersBeyondTheFirstPlaneStay() throws IOException {
        assertEquals("𐍈 and 🌊", readBack("𐍈 and 🌊"));
    }

    @Test
    void markupAndFieldCodesStayText() throws IOException {
        String text = "{ INCLUDETEXT \"/etc/passwd\" } <w:t>]]></w:t> &amp; <?x?> ${language}";
        assertEquals(text, readBack(text));
    }

    @Test
    void nothingOfTheHeadBecomesMarkup() throws IOException {
        Document document = new Document(
                Specimen.head("<w:p>\u0001 & \"{ QUOTE }\" {page} ${author}", Locale.ENGLISH),
                List.of(new Block.Masthead("<k>\u0002", "<t>\u0003", List.of())));
        byte[] file = Specimen.render(document, DocxOptions.DEFAULT);
        assertEquals(List.of(), WordLint.findings(new WordXml(file)));
        try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertEquals(
                    "<w:p>\ufffd & \"{ QUOTE }\" {page} ${author}",
                    opened.getProperties().getCoreProperties().getTitle());
        }
    }

    @Test
    void nothingOfAFigureBecomesMarkup() throws IOException {
        Figure scene = new Figure.Scene(
                100,
                50,
                List.of(new Label(
                        new Figure.Point(5, 20), "</text>\u0004&", 10, false, Figure.Anchor.START, "#000000")));
        byte[] file = Specimen.render(
                Specimen.of(new Block.FigureBlock("f\"<", scene, "\"/><w:p>\u0005", List.of())), DocxOptions.DEFAULT);
        WordXml parts = new WordXml(file);
        assertEquals(List.of(), WordLint.findings(parts));
        assertEquals(
                "</text>\ufffd&",
                parts.root("word/media/image2.svg").getTextContent().strip());
    }

    @Test
    void idsThatLookAlikeHaveBookmarksOfTheirOwn() throws IOException {
        byte[] file = Specimen.render(
                Specimen.of(heading("a-b"), heading("a_b"), heading("A b"), heading("1"), heading("¶".repeat(99))),
                DocxOptions.DEFAULT);
        WordXml parts = new WordXml(file);
        assertEquals(List.of(), WordLint.findings(parts));
        assertEquals(
                List.of("a_b", "a_b_2", "A_b_3", "id_1"),
                WordXml.attributes(parts.root("word/document.xml"), "bookmarkStart", "name")
                        .subList(0, 4));
    }

    @Test
    void anAddressThatIsNoneIsText() throws IOException {
        Inline link = new Inline.Link("https://[", List.of(new Inline.Text("words")));
        byte[] file =
                Specimen.render(Specimen.of(new Block.Paragraph(Block.Role.BODY, List.of(link))), DocxOptions.DEFAULT);
        assertTrue(WordXml.all(new WordXml(file).root("word/document.xml"), "hyperlink")
                .isEmpty());
    }

    private static Block heading(String id) {
        return new Block.Heading(1, id, List.of(new Inline.Text("Heading")));
    }

    private static String readBack(String text) throws IOException {
        byte[] file = Specimen.render(Specimen.of(Specimen.paragraph(text)), DocxOptions.DEFAULT);
        assertEquals(List.of(), WordLint.findings(new WordXml(file)));
        try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(file))) {
            return opened.getParagraphs().get(0).getText();
        }
    }
}
