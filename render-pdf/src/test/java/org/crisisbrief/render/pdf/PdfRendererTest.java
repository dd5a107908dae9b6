package org.crisisbrief.render.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.crisisbrief.model.document.Block;
import org.crisisbrief.model.document.Block.Paragraph;
import org.crisisbrief.model.document.Block.Role;
import org.crisisbrief.model.document.Inline;
import org.crisisbrief.model.document.Paper;
import org.junit.jupiter.api.Test;

class PdfRendererTest {

    private static final Specimen A4 = Specimen.of(Specimen.document(), Paper.A4);

    @Test
    void printsEverySentenceWithItsReferences() throws IOException {
        String text = A4.text(0);
        for (String expected : List.of(
                "Policy briefing No. 1",
                "Two news texts, A and B, and nothing else. [A¶1; B¶1]",
                "turned into violent riots. [A¶14; B¶15; B¶16] The President called it a “terrorist threat”. [A¶12]",
                "He asked on 5 January. [A¶14; B¶15; B¶16]",
                "stand apart; one in emphasis and importance [A¶2].",
                "The item goes on after its list.",
                "“We left at night with nothing but the children.” [A¶6] — a resident of Almaty",
                "“контртеррористическая операция”",
                "“αντιτρομοκρατική επιχείρηση”",
                "Odd text stays text:",
                "INCLUDETEXT",
                "Outline: Natural Earth <1:110m>",
                "Алматы & Almaty",
                "A sentence in a cell. [A¶1; B¶3; X¶1]",
                "The end.")) {
            assertTrue(text.contains(expected), expected + " is not in: " + text);
        }
        assertEquals(List.of(), A4.diagnostics());
    }

    @Test
    void repeatsTheTableHeadAndFurnitureOnEveryPage() throws IOException {
        int tablePages = 0;
        for (int page = 1; page <= A4.numbers().pages(); page++) {
            String text = A4.text(page);
            assertTrue(text.contains("Page " + page + " of " + A4.numbers().pages()), text);
            assertEquals(2, text.split("TLP:AMBER", -1).length - 1, text);
            if (text.contains("Protesters seized")) {
                assertTrue(text.contains("Number Words Count"), text);
                tablePages++;
            }
        }
        assertTrue(tablePages > 1);
    }

    @Test
    void tellsThePageOfEveryHeading() throws IOException {
        for (Block block : Specimen.document().blocks()) {
            if (block instanceof Block.Heading heading) {
                int page = A4.numbers().of(heading.id()).orElseThrow();
                String words = PlainText.of(heading.content(), Locale.ENGLISH);
                assertTrue(A4.text(page).contains(words), words + " is not on page " + page);
            }
        }
        assertTrue(A4.text(1)
                .matches(".*Bottom line[ .]* 2 .*Sources[ .]* "
                        + A4.numbers().of("sources").orElseThrow() + " .*"));
    }

    @Test
    void hasABookmarkForEveryHeading() throws IOException {
        List<String> headings = Specimen.document().blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(b -> PlainText.of(((Block.Heading) b).content(), Locale.ENGLISH))
                .toList();
        try (PDDocument pdf = A4.open()) {
            List<String> titles = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getDocumentOutline(), titles);
            assertEquals(headings, titles);
        }
    }

    private static void collect(PDOutlineNode node, List<String> titles) {
        for (PDOutlineItem item : node.children()) {
            titles.add(item.getTitle());
            collect(item, titles);
        }
    }

    @Test
    void leadsEveryLinkSomewhere() throws IOException {
        List<String> addresses = new ArrayList<>();
        int inside = 0;
        try (PDDocument pdf = A4.open()) {
            for (PDPage page : pdf.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    PDAnnotationLink link = (PDAnnotationLink) annotation;
                    assertFalse(link.getContents().isBlank());
                    if (link.getAction() instanceof PDActionURI uri) {
                        addresses.add(uri.getURI());
                    } else {
                        PDPageDestination destination = (PDPageDestination)
                                (link.getAction() instanceof PDActionGoTo go
                                        ? go.getDestination()
                                        : link.getDestination());
                        assertNotNull(destination.getPage());
                        inside++;
                    }
                }
            }
        }
        assertEquals(
                List.of(
                        "https://example.org/report?id=1&lang=en",
                        "https://example.org/report?id=1&lang=en",
                        "https://example.org/a%20b%7Cc"),
                addresses);
        assertTrue(inside > 25, "links inside: " + inside);
    }

    @Test
    void carriesTheAttachedFileUnchanged() throws IOException {
        try (PDDocument pdf = A4.open()) {
            var file = pdf.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("situation.json");
            assertArrayEquals(Specimen.SITUATION, file.getEmbeddedFile().toByteArray());
            assertEquals("Source", file.getCOSObject().getNameAsString("AFRelationship"));
        }
    }

    @Test
    void statesItsProperties() throws IOException {
        try (PDDocument pdf = A4.open()) {
            var information = pdf.getDocumentInformation();
            assertEquals("Kazakhstan: unrest and deployment", information.getTitle());
            assertEquals("Crisis desk", information.getAuthor());
            assertEquals("Policy briefing No. 1", information.getSubject());
            assertEquals("crisisbrief", information.getProducer());
            assertEquals(
                    "2022-01-09T00:00:00Z",
                    information.getCreationDate().toInstant().toString());
            assertEquals("en", pdf.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void givesTheSameBytesUnderAnotherLocaleAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertArrayEquals(
                    A4.bytes(), Specimen.of(Specimen.document(), Paper.A4).bytes());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void printsHostileTextAsText() throws IOException {
        String hostile = "a\u0000b\u0007c <script>alert(1)</script> <img src=\"file:///etc/passwd\"/> "
                + "'); content: url(http://example.org) \u202Eevil then ]]> &amp; \uD800 end";
        Specimen specimen = Specimen.ofBlocks(
                new Paragraph(Role.BODY, List.of(new Inline.Text(hostile))),
                new Paragraph(
                        Role.BODY,
                        List.of(new Inline.Link("http://nowhere.invalid/x.css", List.of(new Inline.Text("linked"))))));
        String text = specimen.text(0);
        assertTrue(text.contains("<script>alert(1)</script> <img src=\"file:///etc/passwd\"/>"), text);
        assertTrue(text.contains("a\uFFFDb\uFFFDc"), text);
        assertTrue(text.contains("\uFFFDevil then ]]> &amp; \uFFFD end"), text);
        assertTrue(text.contains("linked"), text);
    }

    @Test
    void warnsOfScriptsThatNoFontCovers() throws IOException {
        Specimen specimen = Specimen.ofBlocks(
                new Paragraph(Role.BODY, List.of(new Inline.Text("Tokyo is 東京, said X \uD83D\uDE80."))));
        String text = specimen.text(0);
        assertTrue(text.contains("Tokyo is [Han × 2], said X [U+1F680]."), text);
        assertEquals(
                List.of(
                        "No font of the PDF covers Han (2 characters); its name stands in brackets instead.",
                        "No font of the PDF covers U+1F680 (1 character); its name stands in brackets instead."),
                specimen.diagnostics().stream().map(d -> d.message()).toList());
    }

    @Test
    void breaksLongWordsInsideTheirCell() throws IOException {
        String name = "000_c7bacac9fa78d526_a_very_long_name_of_a_file_that_no_column_holds.txt";
        Block.Cell first = new Block.Cell(false, 1, List.of(new Paragraph(Role.BODY, List.of(new Inline.Text(name)))));
        Block.Cell second =
                new Block.Cell(false, 1, List.of(new Paragraph(Role.BODY, List.of(new Inline.Text("neighbour")))));
        Specimen specimen = Specimen.ofBlocks(new Block.Table(
                "names",
                List.of(),
                List.of(new Block.Column(1, false), new Block.Column(5, false)),
                List.of(),
                List.of(new Block.Row(Optional.empty(), List.of(first, second)))));
        try (PDDocument pdf = specimen.open()) {
            PDFTextStripperByArea areas = new PDFTextStripperByArea();
            areas.addRegion("first", new Rectangle(60, 50, 98, 500));
            areas.extractRegions(pdf.getPage(0));
            assertEquals(name, areas.getTextForRegion("first").replaceAll("\\s+", ""));
        }
    }

    @Test
    void setsMarksInsideAQuotationSingle() throws IOException {
        Specimen specimen = Specimen.ofBlocks(new Paragraph(
                Role.BODY, List.of(new Inline.Quotation(Locale.ENGLISH, "They said \"no\" and “never”"))));
        assertTrue(specimen.text(0).contains("“They said ‘no’ and ‘never’”"));
    }

    @Test
    void setsEmphasisInEveryScriptThatItCovers() throws IOException {
        Specimen specimen = Specimen.ofBlocks(new Paragraph(
                Role.BODY,
                List.of(
                        new Inline.Emphasis(List.of(new Inline.Text("محجوز للمحلل"))),
                        new Inline.Strong(
                                List.of(new Inline.Emphasis(List.of(new Inline.Text(" Ελλάδα, Україна, تقييم"))))))));
        String text = specimen.text(0);
        assertFalse(text.contains("#"), text);
        assertTrue(text.contains("Ελλάδα, Україна"), text);
        assertEquals(List.of(), specimen.diagnostics());
    }

    @Test
    void beginsNoLineWithAClosingMarkBehindANarrowSpace() throws IOException {
        for (int letters = 20; letters < 90; letters++) {
            String words = "«\u202fmot " + "a".repeat(letters) + " et " + "i".repeat(36) + "\u202f», dit-il";
            Specimen specimen = Specimen.ofBlocks(new Paragraph(Role.BODY, List.of(new Inline.Text(words))));
            try (PDDocument pdf = specimen.open()) {
                for (String line : new PDFTextStripper().getText(pdf).split("\n")) {
                    assertFalse(line.matches("[\\s\\u00a0\\u202f]*».*"), letters + " letters");
                }
            }
        }
    }

    @Test
    void leavesNoHeadingBehindItsTable() throws IOException {
        Block.Cell cell = new Block.Cell(false, 1, List.of(new Paragraph(Role.BODY, List.of(new Inline.Text("Cell")))));
        Block.Table table = new Block.Table(
                "rows",
                List.of(),
                List.of(new Block.Column(1, false)),
                List.of(),
                List.of(
                        new Block.Row(Optional.empty(), List.of(cell)),
                        new Block.Row(Optional.empty(), List.of(cell))));
        for (int lines = 30; lines < 50; lines++) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < lines; i++) {
                blocks.add(new Paragraph(Role.BODY, List.of(new Inline.Text("Line " + i))));
            }
            blocks.add(new Block.Heading(1, "heading", List.of(new Inline.Text("Standing over rows"))));
            blocks.add(table);
            Specimen specimen = Specimen.ofBlocks(blocks.toArray(Block[]::new));
            int page = specimen.text(1).contains("Standing over rows") ? 1 : 2;
            assertTrue(specimen.text(page).contains("Cell"), lines + " lines: " + specimen.text(page));
        }
    }
}
