package org.crisisbrief.render.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.BodyElementType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.crisisbrief.model.document.Block;
import org.crisisbrief.model.document.Inline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a program that reads the file finds in it. */
class ReadBackTest {

    private byte[] bytes = {};
    private XWPFDocument file = new XWPFDocument();

    @BeforeEach
    void read() throws IOException {
        bytes = Specimen.render();
        file = new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    @AfterEach
    void close() throws IOException {
        file.close();
    }

    @Test
    void everyTextOfTheDocumentIsThere() {
        StringBuilder text = new StringBuilder(new XWPFWordExtractor(file).getText());
        file.getFootnotes().forEach(note -> note.getParagraphs().forEach(p -> text.append(p.getText())));
        for (String words : words(Specimen.document().blocks())) {
            assertTrue(text.indexOf(words) >= 0, "missing: " + words);
        }
    }

    @Test
    void everySentenceHasABookmark() throws IOException {
        List<String> names = WordXml.attributes(new WordXml(bytes).root("word/document.xml"), "bookmarkStart", "name");
        for (String id : List.of("basis", "reserved", "s1", "s2", "s3", "t2", "t9")) {
            assertTrue(names.contains("_fact_" + id + "_1"), id);
        }
    }

    @Test
    void headingsHaveTheirStylesAndBookmarks() {
        List<String> headings = file.getParagraphs().stream()
                .filter(p -> p.getStyle() != null && p.getStyle().startsWith("Heading"))
                .map(p -> p.getStyle() + " " + p.getText() + " "
                        + p.getCTP().getBookmarkStartArray(0).getName())
                .toList();
        assertEquals("Heading1 Bottom line bottom_line", headings.get(0));
        assertEquals(8, headings.size());
        assertEquals("heading 1", file.getStyles().getStyle("Heading1").getName());
    }

    @Test
    void headRowsAreRepeatedAndNoRowIsDivided() {
        XWPFTable table = file.getTables().get(1);
        assertEquals(52, table.getNumberOfRows());
        assertEquals(
                2, table.getRows().stream().filter(row -> row.isRepeatHeader()).count());
        assertTrue(table.getRows().stream().allMatch(row -> row.isCantSplitRow()));
        assertEquals(
                "Paragraphs of the sources",
                table.getCTTbl().getTblPr().getTblCaption().getVal());
    }

    @Test
    void referencesInRunningTextAreFootnotesOneForEachSet() {
        List<String> notes = new ArrayList<>();
        for (XWPFFootnote note : file.getFootnotes()) {
            if (note.getId().intValue() > 0) {
                notes.add(note.getParagraphs().get(0).getText().replaceFirst("^.*?\t", ""));
            }
        }
        assertEquals("A¶1: Agencia, 6 January 2022; B¶1: Radio Free Europe, 9 January 2022", notes.get(0));
        assertEquals("A¶14: Agencia, 6 January 2022; B¶15, B¶16: Radio Free Europe, 9 January 2022", notes.get(2));
        assertEquals(notes.size(), notes.stream().distinct().count());
    }

    @Test
    void aSetThatComesAgainIsACrossReference() throws IOException {
        List<String> codes = WordXml.all(new WordXml(bytes).root("word/document.xml"), "instrText").stream()
                .map(code -> code.getTextContent().strip())
                .filter(code -> code.startsWith("NOTEREF"))
                .toList();
        assertEquals(List.of("NOTEREF _RefFn3 \\f \\h", "NOTEREF _RefFn2 \\f \\h"), codes);
    }

    @Test
    void referencesInTablesAndPanelsStandInBrackets() {
        assertTrue(file.getTables().get(0).getText().contains("The authorities, through document A [A¶11; A¶99]"));
        assertTrue(file.getTables().get(2).getText().contains("A sentence in a cell. [A¶1; B¶3; X¶1]"));
    }

    @Test
    void orderedListsCountFromOneEach() {
        List<String> numbers = file.getParagraphs().stream()
                .filter(p -> "ListNumber".equals(p.getStyle()))
                .map(p -> p.getNumID().toString())
                .toList();
        assertEquals(5, numbers.size());
        assertEquals(2, numbers.stream().distinct().count());
    }

    @Test
    void contentsCarryThePagesOfTheLayout() {
        IBodyElement contents = file.getBodyElements().stream()
                .filter(e -> e.getElementType() == BodyElementType.CONTENTCONTROL)
                .findFirst()
                .orElseThrow();
        String text = ((XWPFSDT) contents).getContent().getText();
        assertTrue(text.contains("Bottom line\t2"), text);
        assertTrue(text.contains("Gap 1: injured, detained, displaced\t6"), text);
    }

    @Test
    void oneAddressHasOneRelationship() throws Exception {
        Set<String> addresses = new TreeSet<>();
        int relationships = 0;
        for (PackageRelationship relationship :
                file.getPackagePart().getRelationshipsByType(XWPFRelation.HYPERLINK.getRelation())) {
            addresses.add(relationship.getTargetURI().toString());
            relationships++;
        }
        assertEquals(Set.of("https://example.org/a%20b%7Cc", "https://example.org/report?id=1&lang=en"), addresses);
        assertEquals(2, relationships);
    }

    @Test
    void propertiesAreThoseOfTheHead() throws Exception {
        CoreProperties core = file.getProperties().getCoreProperties();
        assertEquals("Kazakhstan: unrest and deployment", core.getTitle());
        assertEquals("Policy briefing No. 1", core.getSubject());
        assertEquals("Crisis desk", core.getCreator());
        assertEquals("Kazakhstan, CSTO", core.getKeywords());
        assertEquals(Date.from(Instant.parse("2022-01-09T00:00:00Z")), core.getCreated());
        assertEquals(Date.from(Instant.parse("2022-01-09T00:00:00Z")), core.getModified());
        assertEquals("en", core.getUnderlyingProperties().getLanguageProperty().orElseThrow());
    }

    @Test
    void markingStandsInEveryHeaderAndFooter() {
        assertEquals(2, file.getHeaderList().size());
        assertEquals(2, file.getFooterList().size());
        file.getHeaderList().forEach(h -> assertTrue(h.getText().contains("TLP:AMBER")));
        file.getFooterList().forEach(f -> assertTrue(f.getText().contains("TLP:AMBER")));
    }

    @Test
    void arabicParagraphsRunFromRightToLeft() {
        XWPFParagraph quote = file.getParagraphs().stream()
                .filter(p -> p.getText().contains("غادرنا"))
                .findFirst()
                .orElseThrow();
        assertTrue(quote.getCTP().getPPr().isSetBidi());
        assertTrue(quote.getRuns().stream()
                .anyMatch(r -> r.getCTR().isSetRPr() && r.getCTR().getRPr().sizeOfRtlArray() == 1));
    }

    private static List<String> words(List<Block> blocks) {
        List<String> words = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Masthead masthead) {
                words.add(masthead.title());
                masthead.facts().forEach(f -> words.addAll(wordsOf(f.value())));
            } else if (block instanceof Block.Heading heading) {
                words.addAll(wordsOf(heading.content()));
            } else if (block instanceof Block.Paragraph paragraph) {
                words.addAll(wordsOf(paragraph.content()));
            } else if (block instanceof Block.ItemList list) {
                list.items().forEach(item -> words.addAll(words(item)));
            } else if (block instanceof Block.Quote quote) {
                words.addAll(wordsOf(quote.content()));
                words.addAll(wordsOf(quote.by()));
            } else if (block instanceof Block.Panel panel) {
                for (Block.Tile tile : panel.tiles()) {
                    words.add(tile.label());
                    words.addAll(wordsOf(tile.value()));
                    words.addAll(wordsOf(tile.note()));
                }
            } else if (block instanceof Block.Table table) {
                words.addAll(wordsOf(table.caption()));
                table.head().forEach(row -> row.cells().forEach(cell -> words.addAll(words(cell.content()))));
                table.body().forEach(row -> row.cells().forEach(cell -> words.addAll(words(cell.content()))));
            } else if (block instanceof Block.FigureBlock figure) {
                words.addAll(wordsOf(figure.caption()));
            }
        }
        return words;
    }

    private static List<String> wordsOf(List<Inline> content) {
        List<String> words = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Inline.Text text) {
                words.add(text.value().strip());
            } else if (inline instanceof Inline.Quotation quotation) {
                words.add("“" + quotation.words() + "”");
            } else if (inline instanceof Inline.Foreign foreign) {
                words.add(foreign.words());
            } else if (inline instanceof Inline.Sentence sentence) {
                words.addAll(wordsOf(sentence.content()));
            } else if (inline instanceof Inline.Emphasis emphasis) {
                words.addAll(wordsOf(emphasis.content()));
            } else if (inline instanceof Inline.Strong strong) {
                words.addAll(wordsOf(strong.content()));
            } else if (inline instanceof Inline.Link link) {
                words.addAll(wordsOf(link.content()));
            } else if (inline instanceof Inline.References references) {
                references.targets().forEach(target -> words.add(target.label()));
            }
        }
        return words;
    }
}
