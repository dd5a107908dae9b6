package org.crisisbrief.render.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.model.document.Block;
import org.crisisbrief.model.document.Inline;
import org.crisisbrief.model.document.PageNumbers;
import org.crisisbrief.model.document.Paper;
import org.crisisbrief.model.document.Theme;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class LayoutTest {

    @Test
    void aPageBreakFallsOnTheNextParagraph() throws IOException {
        Element document = render(
                Specimen.paragraph("One"), new Block.PageBreak(), Specimen.paragraph("Two"), new Block.PageBreak());
        List<Element> paragraphs = WordXml.all(document, "p");
        assertEquals(2, paragraphs.size());
        assertEquals(1, WordXml.all(paragraphs.get(1), "pageBreakBefore").size());
    }

    @Test
    void noPageIsEmptyForABreakAtTheStart() throws IOException {
        Element document = render(new Block.PageBreak(), Specimen.paragraph("One"));
        assertTrue(WordXml.all(document, "pageBreakBefore").isEmpty());
    }

    @Test
    void aBreakBeforeATableTakesAParagraphOfItsOwn() throws IOException {
        Block.Cell cell = new Block.Cell(false, 1, List.of());
        Block.Table table = new Block.Table(
                "t",
                List.of(),
                List.of(new Block.Column(1, false)),
                List.of(),
                List.of(new Block.Row(Optional.empty(), List.of(cell))));
        Element document = render(Specimen.paragraph("One"), new Block.PageBreak(), table);
        assertEquals(1, WordXml.all(document, "pageBreakBefore").size());
    }

    @Test
    void tilesAreSpreadEvenlyOverRows() throws IOException {
        assertEquals(List.of(1), tilesInRows(1));
        assertEquals(List.of(4), tilesInRows(4));
        assertEquals(List.of(3, 2), tilesInRows(5));
        assertEquals(List.of(3, 3, 3), tilesInRows(9));
    }

    private static List<Integer> tilesInRows(int tiles) throws IOException {
        Block.Tile tile = new Block.Tile("Label", List.of(new Inline.Text("1")), List.of(new Inline.Text("note")));
        Element document = render(new Block.Panel("Figures", Collections.nCopies(tiles, tile)));
        return WordXml.all(document, "tr").stream()
                .map(row -> WordXml.children(row, "tc").size())
                .toList();
    }

    @Test
    void contentsWithoutALayoutStandWithoutNumbers() throws IOException {
        Block heading = new Block.Heading(1, "h", List.of(new Inline.Text("Heading")));
        Element document = render(new Block.Contents("Contents", 2), heading);
        assertEquals(
                List.of("TOC \\o \"1-2\" \\h \\z \\u"),
                WordXml.all(document, "instrText").stream()
                        .map(code -> code.getTextContent().strip())
                        .toList());
    }

    @Test
    void widthsOfColumnsAddUpToThoseOfThePage() throws IOException {
        for (Paper paper : Paper.values()) {
            byte[] file =
                    Specimen.render(Specimen.document(), new DocxOptions(Theme.PLAIN.on(paper), PageNumbers.NONE));
            Element grid = WordXml.all(new WordXml(file).root("word/document.xml"), "tblGrid")
                    .get(1);
            int sum = WordXml.attributes(grid, "gridCol", "w").stream()
                    .mapToInt(Integer::parseInt)
                    .sum();
            assertEquals(PageFormat.of(paper, Theme.PLAIN.margins(false)).textWidth(), sum);
        }
    }

    @Test
    void marksSideBySideAreSetApart() throws IOException {
        Inline.References one = new Inline.References(List.of(new Inline.Reference("a", "A¶1", "")));
        Inline.References two = new Inline.References(List.of(new Inline.Reference("b", "B¶1", "")));
        Inline space = new Inline.Text(" ");
        Element document =
                render(new Block.Paragraph(Block.Role.BODY, List.of(new Inline.Text("Words "), one, space, two)));
        assertEquals(
                List.of("Words", ",\u2009"),
                WordXml.all(document, "t").stream().map(Element::getTextContent).toList());
    }

    private static Element render(Block... blocks) throws IOException {
        return new WordXml(Specimen.render(Specimen.of(blocks), DocxOptions.DEFAULT)).root("word/document.xml");
    }
}
