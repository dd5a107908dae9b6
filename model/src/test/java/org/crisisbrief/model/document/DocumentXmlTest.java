package org.crisisbrief.model.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.StringReader;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.crisisbrief.model.document.DocumentXml.SyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The written form of documents. */
class DocumentXmlTest {

    private static final String HEAD = "<document title=\"T\" date=\"2022-01-09\">\n";

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static Document read(String xml) throws SyntaxException {
        return DocumentXml.read(new StringReader(xml));
    }

    private static List<Block> blocks(String xml) throws SyntaxException {
        return read(HEAD + xml + "</document>").blocks();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatWasWrittenReadsAsTheSame(long seed) throws SyntaxException {
        Document document = new RandomDocuments(seed).document();
        String written = DocumentXml.write(document);
        assertEquals(document, read(written));
        assertEquals(written, DocumentXml.write(read(written)));
    }

    @Test
    void theDocumentsOfThisTestHaveEveryKindOfBlockAndRunningText() {
        assertEquals(kinds(Block.class), new RandomDocuments(0).blocks.keySet());
        assertEquals(kinds(Inline.class), new RandomInlines(new Random(0)).kinds.keySet());
        Set<Class<?>> shapes = new HashSet<>();
        new RandomScenes(new Random(0)).scene().shapes().forEach(s -> shapes.add(s.getClass()));
        assertEquals(kinds(Figure.Shape.class), shapes);
        Set<Class<?>> figures = new HashSet<>();
        RandomScenes random = new RandomScenes(new Random(0));
        for (int i = 0; i < 20; i++) {
            figures.add(random.figure().getClass());
        }
        assertEquals(kinds(Figure.class), figures);
    }

    private static Set<Class<?>> kinds(Class<?> sealed) {
        return new HashSet<>(Arrays.asList(sealed.getPermittedSubclasses()));
    }

    @Test
    void runningTextInAnItemOrCellIsAParagraph() throws SyntaxException {
        assertEquals(blocks("<ul><li><p>a <em>b</em></p></li></ul>"), blocks("<ul><li>\n a\n <em>b</em> </li></ul>"));
    }

    @Test
    void whiteSpaceCollapsesSaveInQuotations() throws SyntaxException {
        assertEquals(
                List.of(new Block.Paragraph(
                        Block.Role.BODY,
                        List.of(
                                new Inline.Text("a b "),
                                new Inline.Quotation(java.util.Locale.forLanguageTag("ru"), " c\n  d ")))),
                blocks("<p> a\n\t b <!-- note --> <q lang=\"ru\"> c\n  d </q> </p>"));
    }

    @Test
    void returnsAndLineEndsInAttributesReadBackAsTheyAre() throws SyntaxException {
        Inline quotation = new Inline.Quotation(java.util.Locale.ENGLISH, "one\r\ntwo\rthree\ttabs");
        Inline references = new Inline.References(List.of(new Inline.Reference("c1", "A\t¶1", "note\r\non \"lines\"")));
        Document document = new Document(
                read(HEAD + "</document>").head(),
                List.of(new Block.Paragraph(Block.Role.BODY, List.of(quotation, references))));
        assertEquals(document, read(DocumentXml.write(document)));
    }

    @Test
    void whatXmlCannotHoldIsRefused() throws SyntaxException {
        Head head = read(HEAD + "</document>").head();
        for (String character : List.of("\u001b", "\ud83d", "\uffff", "\u0000")) {
            Block block = new Block.Paragraph(Block.Role.BODY, List.of(new Inline.Text("a" + character)));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> DocumentXml.write(new Document(head, List.of(block))),
                    character);
        }
    }

    @Test
    void theHeadHasDefaults() throws SyntaxException {
        Head head = read(HEAD + "</document>").head();
        assertEquals(
                List.of("T", "en", "TLP:CLEAR", "{page}/{pages}"),
                List.of(
                        head.running(),
                        head.language().toLanguageTag(),
                        head.marking().label(),
                        head.pageLabel()));
    }

    static Stream<Arguments> errors() {
        return Stream.of(
                arguments("<para/>", "line 2: <para> is not a block; there are masthead, h1 to h4"),
                arguments("<p>\n\n<b>x</b></p>", "line 4: <b> is not an element of running text"),
                arguments("<p>a</p>\nwords", "line 3: text is not allowed here: \"words\""),
                arguments("\n<p colour=\"red\">x</p>", "line 3: <p> has no attribute \"colour\"; it has role"),
                arguments("<p role=\"aside\">x</p>", "line 2: "),
                arguments("<h1>x</h1>", "line 2: <h1> needs the attribute \"id\""),
                arguments("<h1 id=\"\">x</h1>", "line 2: a heading has an id"),
                arguments("<ul/>", "line 2: a list has items"),
                arguments("<ul><p>x</p></ul>", "line 2: <li> is expected here, not <p>"),
                arguments("<toc title=\"t\" depth=\"two\"/>", "line 2: "),
                arguments(
                        "<p><a href=\"javascript:x\">x</a></p>",
                        "line 2: not an address that a document may link to: javascript:x"),
                arguments("<p><q> </q></p>", "line 2: an empty quotation"),
                arguments("<p><q><em>x</em></q></p>", "line 2: a quotation holds words only, not <em>"),
                arguments("<p><refs><em/></refs></p>", "line 2: <refs> holds <ref>, not <em>"),
                arguments(
                        "<panel title=\"t\"><tile label=\"l\"><note>n</note></tile></panel>",
                        "line 2: <value> is expected here, not <note>"),
                arguments(
                        "<table id=\"t\"><col/>\n<tbody><tr><td span=\"2\">x</td></tr></tbody>\n</table>",
                        "line 4: table t: a row fills 2 of 1 columns"),
                arguments(
                        "<table id=\"t\"><tr/></table>",
                        "line 2: <table> holds caption, col, thead and tbody, not <tr>"),
                arguments(
                        "<figure id=\"f\" alt=\" \"><scene width=\"1\" height=\"1\"/></figure>",
                        "line 2: figure f has no alternative text"),
                arguments(
                        "<figure id=\"f\" alt=\"a\"><scene width=\"1\" height=\"1\"><star/></scene></figure>",
                        "line 2: <star> is not a shape; there are area, line, circle and label"),
                arguments(
                        "<figure id=\"f\" alt=\"a\"><scene width=\"1\" height=\"1\">\n<line points=\"1 2\"/></scene></figure>",
                        "line 3: points are written x,y x,y: 1"),
                arguments("<p>x", "line 2: not well-formed XML: "),
                arguments("<p>&nbsp;</p>", "line 2: "));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void whatIsNotInTheLanguageIsAnErrorWithItsLine(String xml, String message) {
        SyntaxException error = assertThrows(SyntaxException.class, () -> blocks(xml));
        assertTrue(error.getMessage().startsWith(message), error.getMessage());
    }

    @Test
    void aDoctypeIsRefused() {
        String doctype = "<!DOCTYPE document [<!ENTITY x \"words\">]>\n";
        SyntaxException error = assertThrows(SyntaxException.class, () -> read(doctype + HEAD + "<p>x</p></document>"));
        assertTrue(error.getMessage().endsWith(": a DOCTYPE is not allowed"), error.getMessage());
    }

    @Test
    void anotherRootIsRefused() {
        SyntaxException error = assertThrows(SyntaxException.class, () -> read("<html/>"));
        assertEquals("line 1: a document starts with <document>, not <html>", error.getMessage());
    }
}
