package org.crisisbrief.render.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.crisisbrief.model.document.Block;
import org.crisisbrief.model.document.Contrast;
import org.crisisbrief.model.document.Document;
import org.crisisbrief.model.document.FontFile;
import org.crisisbrief.model.document.Head;
import org.crisisbrief.model.document.Logo;
import org.crisisbrief.model.document.Margins;
import org.crisisbrief.model.document.PageNumbers;
import org.crisisbrief.model.document.Paper;
import org.crisisbrief.model.document.Theme;
import org.crisisbrief.model.document.Typeface;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ThemeTest {

    static final Theme FULL = new Theme(
            new Theme.Colours("#101010", "#5a1a2c", "#1d4f7c", "#554f4a", "#f5f1ea", "#c6bba9"),
            new Theme.Fonts(
                    new Typeface.Files(font("Serif-Regular"), Optional.empty(), Optional.empty(), Optional.empty()),
                    Typeface.Shipped.LIBERATION_SANS),
            Optional.of(new Logo(new BufferedImage(60, 30, BufferedImage.TYPE_INT_RGB), "Sign of the desk", 30)),
            Paper.LETTER,
            Margins.ofMillimetres(25, 22, 21),
            "Crisis desk & partners",
            "For partners",
            2);

    private final WordXml word = new WordXml(render(Specimen.document()));

    ThemeTest() throws IOException {}

    private static byte[] render(Document document) {
        return Specimen.render(document, new DocxOptions(FULL, PageNumbers.NONE));
    }

    private static FontFile font(String name) {
        try (InputStream in = ThemeTest.class.getResourceAsStream("/liberation/Liberation" + name + ".ttf")) {
            return new FontFile(Objects.requireNonNull(in).readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theFontIsInTheFileAsItsKeySays() {
        Element font = WordXml.all(word.root("word/fontTable.xml"), "font").get(0);
        assertEquals("Liberation Serif", font.getAttributeNS(WordXml.W, "name"));
        Element embedded = WordXml.all(font, "embedRegular").get(0);
        String key = embedded.getAttributeNS(WordXml.W, "fontKey");
        byte[] bytes = word.parts().get("word/fonts/font1.odttf").clone();
        String digits =
                UUID.fromString(key.substring(1, key.length() - 1)).toString().replace("-", "");
        for (int i = 0; i < 32; i++) {
            int at = 2 * (15 - i % 16);
            bytes[i] ^= (byte) Integer.parseInt(digits.substring(at, at + 2), 16);
        }
        assertArrayEquals(font("Serif-Regular").bytes(), bytes);
        assertFalse(WordXml.all(word.root("word/settings.xml"), "embedTrueTypeFonts")
                .isEmpty());
    }

    @Test
    void headingsAreNumberedByWord() {
        Map<String, String> formats = new HashMap<>();
        for (Element level : WordXml.all(word.root("word/numbering.xml"), "lvl")) {
            List<String> style = WordXml.attributes(level, "pStyle", "val");
            if (!style.isEmpty()) {
                formats.put(
                        style.get(0),
                        WordXml.attributes(level, "lvlText", "val").get(0));
            }
        }
        assertEquals("%1", formats.get("Heading1"));
        assertEquals("%1.%2", formats.get("Heading2"));
        assertFalse(formats.containsKey("Heading3"));
        for (Element style : WordXml.all(word.root("word/styles.xml"), "style")) {
            String id = style.getAttributeNS(WordXml.W, "styleId");
            if (id.matches("Heading\\d")) {
                assertEquals(
                        id.matches("Heading[12]"), !WordXml.all(style, "numPr").isEmpty(), id);
            }
        }
        String contents =
                WordXml.all(word.root("word/document.xml"), "sdtContent").get(0).getTextContent();
        assertTrue(contents.contains("1") && contents.contains("1.1"), contents);
    }

    @Test
    void theHighestHeadingsOfADocumentCountFromOne() throws IOException {
        Block heading = new Block.Heading(2, "h", List.of());
        Element numbering = new WordXml(render(Specimen.of(heading))).root("word/numbering.xml");
        List<Element> forms = WordXml.all(numbering, "abstractNum");
        assertEquals(List.of("Heading2", "Heading3"), WordXml.attributes(forms.get(forms.size() - 1), "pStyle", "val"));
    }

    @Test
    void theThemesLinesStandBesideMarkingAndPageNumber() {
        int headers = 0;
        int footers = 0;
        for (Map.Entry<String, byte[]> part : word.parts().entrySet()) {
            String text = new String(part.getValue(), StandardCharsets.UTF_8);
            String marking = Specimen.document().head().marking().label();
            if (part.getKey().startsWith("word/header")) {
                headers++;
                assertTrue(text.contains("Crisis desk &amp; partners") && text.contains(marking), part.getKey());
            } else if (part.getKey().startsWith("word/footer")) {
                footers++;
                assertTrue(text.contains("For partners") && text.contains(marking), part.getKey());
                assertTrue(text.contains("PAGE") && text.contains("NUMPAGES"), part.getKey());
            }
        }
        assertEquals(2, headers);
        assertEquals(2, footers);
    }

    @Test
    void theLogoComesFirstWithItsWords() {
        Element body = WordXml.all(word.root("word/document.xml"), "body").get(0);
        Element first = WordXml.children(body, "p").get(0);
        assertEquals(List.of("Logo"), WordXml.attributes(first, "pStyle", "val"));
        Element properties = (Element) first.getElementsByTagNameNS(
                        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "docPr")
                .item(0);
        assertEquals("Sign of the desk", properties.getAttribute("descr"));
    }

    /** Text has its style's colour, its ground the style's, that of a table's style, or the page's. */
    @Test
    void everyTextIsToldFromItsGround() {
        Element styles = word.root("word/styles.xml");
        List<String> tints =
                List.of("FFFFFF", FULL.colours().tint().substring(1).toUpperCase());
        int weighed = 0;
        for (Element style : WordXml.all(styles, "style")) {
            String id = style.getAttributeNS(WordXml.W, "styleId");
            List<String> colours = new ArrayList<>();
            for (Element properties : WordXml.children(style, "rPr")) {
                colours.addAll(WordXml.attributes(properties, "color", "val"));
            }
            for (String colour : colours) {
                List<String> grounds = id.startsWith("TableHead")
                        ? List.of(FULL.colours().heading().substring(1))
                        : id.equals("TlpMarking") ? List.of("000000") : tints;
                for (String ground : grounds) {
                    weighed++;
                    assertTrue(Contrast.ratio("#" + colour, "#" + ground) >= Contrast.LEAST, id + " " + ground);
                }
            }
        }
        assertTrue(weighed > 20, weighed + " pairs");
    }

    @Test
    void noTypeIsSmallerThanNinePointsWhereTheNumberOfPagesIsFixed() throws IOException {
        Head head = Specimen.document().head();
        Head compact = new Head(
                head.title(),
                head.subject(),
                head.author(),
                head.keywords(),
                head.language(),
                head.marking(),
                head.date(),
                head.running(),
                head.pageLabel(),
                true);
        WordXml close =
                new WordXml(render(new Document(compact, Specimen.document().blocks())));
        for (Element properties : WordXml.all(close.root("word/styles.xml"), "rPr")) {
            Element style = (Element) properties.getParentNode();
            for (String size : WordXml.attributes(properties, "sz", "val")) {
                boolean holdsNoText = style.getAttributeNS(WordXml.W, "styleId").equals("TableGap");
                assertTrue(
                        holdsNoText || Integer.parseInt(size) >= 18,
                        style.getAttributeNS(WordXml.W, "styleId") + " " + size);
            }
        }
        assertEquals(
                2, WordXml.all(close.root("word/footnotes.xml"), "footnote").size(), "separators alone");
    }
}
