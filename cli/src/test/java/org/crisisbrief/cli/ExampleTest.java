package org.crisisbrief.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.crisisbrief.model.document.Block;
import org.crisisbrief.model.document.Document;
import org.crisisbrief.model.document.Head;
import org.crisisbrief.model.document.Inline;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job on the two example articles. */
@Tag("slow")
class ExampleTest {

    private static final List<String> FILES = List.of("briefing.pdf", "briefing.docx", "situation.json");

    @TempDir
    private static Path built;

    @TempDir
    private Path folder;

    @BeforeAll
    static void build() {
        Run run = Run.of("build", Run.EXAMPLE, "-o", built, "--format", "pdf,docx,json,xml");
        assertEquals(Exit.DONE, run.exit(), run.err());
    }

    /**
     * What the briefing says of the example stands beside it, to be read with every change: {@code -Dgolden.accept} writes it
     * anew.
     */
    @Test
    void saysWhatStandsBesideTheExample() throws IOException {
        Path expected = Run.EXAMPLE.resolve("expected/briefing.xml");
        String said = Files.readString(built.resolve("briefing.xml"));
        if (Boolean.getBoolean("golden.accept")) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, said);
        }
        assertEquals(Files.readString(expected), said, "read the difference, then accept it by -Dgolden.accept=true");
    }

    @Test
    void writesTheSameBytesUnderOtherLocalesAndTimeZones() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            for (String language : List.of("ar-EG", "tr-TR")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                Path out = folder.resolve(language);
                assertEquals(Exit.DONE, Run.of("build", Run.EXAMPLE, "-o", out).exit());
                assertSameFiles(out);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void writesTheSameBytesWhateverTheOrderOfTheInputs() throws IOException {
        List<Path> inputs = new ArrayList<>(Run.exampleInputs());
        Path copy = folder.resolve("kazakhstan-2022");
        Files.createDirectories(copy.resolve("input"));
        Path settings = Run.EXAMPLE.resolve("situation.yaml");
        if (Files.exists(settings)) {
            Files.copy(settings, copy.resolve("situation.yaml"));
        }
        java.util.Collections.reverse(inputs);
        for (Path input : inputs) {
            Files.copy(input, copy.resolve("input").resolve(input.getFileName()));
        }

        assertEquals(Exit.DONE, Run.of("build", copy).exit());

        assertSameFiles(copy.resolve("output"));
    }

    @Test
    void rendersTheWrittenDataToTheSamePages() throws IOException {
        Run run = Run.of("render", built.resolve("situation.json"), "-o", folder);

        assertEquals(Exit.DONE, run.exit(), run.err());
        assertSame("briefing.pdf", folder);
        assertSame("briefing.docx", folder);
    }

    @Test
    void holdsEveryRule() {
        Run run = Run.of("check", built.resolve("briefing.xml"));

        assertEquals(Exit.DONE, run.exit(), run.out());
    }

    @Test
    void saysTheSameSentencesInPdfAndWord() throws Exception {
        Document document = InputFiles.document(built.resolve("briefing.xml"));
        String pdf = letters(withoutFurniture(built.resolve("briefing.pdf"), document.head()));
        StringBuilder words = new StringBuilder();
        try (XWPFDocument file = new XWPFDocument(Files.newInputStream(built.resolve("briefing.docx")))) {
            for (XWPFParagraph paragraph : file.getParagraphs()) {
                paragraph.getRuns().forEach(r -> words.append(r.text()));
            }
        }
        String word = letters(words.toString());
        List<String> sentences = sentences(document);

        assertTrue(sentences.size() > 10);
        for (String sentence : sentences) {
            assertTrue(word.contains(sentence), () -> "not in Word: " + sentence);
            assertTrue(pdf.contains(sentence), () -> "not in PDF: " + sentence);
        }
    }

    /** The text of a file without what stands in the margins, which would come between the parts of a sentence over two pages. */
    private static String withoutFurniture(Path pdf, Head head) throws IOException {
        String label =
                Pattern.quote(head.pageLabel()).replace("{page}", "\\E\\d+\\Q").replace("{pages}", "\\E\\d+\\Q");
        try (PDDocument file = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper()
                    .getText(file)
                    .replaceAll(label, "")
                    .replace(head.running(), "")
                    .replace(head.marking().label(), "");
        }
    }

    /** The first words of each sentence, up to what the formats set in their own ways. */
    private static List<String> sentences(Document document) {
        List<String> texts = new ArrayList<>();
        document.blocks().forEach(block -> sentences(block, texts));
        return texts;
    }

    private static void sentences(Block block, List<String> texts) {
        if (block instanceof Block.ItemList list) {
            list.items().forEach(item -> item.forEach(inner -> sentences(inner, texts)));
        } else if (block instanceof Block.Paragraph paragraph) {
            for (Inline inline : paragraph.content()) {
                if (inline instanceof Inline.Sentence s && s.content().get(0) instanceof Inline.Text text) {
                    texts.add(letters(text.value()));
                }
            }
        }
    }

    /** Letters and digits alone, for lines and pages break and hyphens come and go. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static void assertSameFiles(Path out) throws IOException {
        for (String file : FILES) {
            assertSame(file, out);
        }
    }

    private static void assertSame(String file, Path out) throws IOException {
        assertArrayEquals(Files.readAllBytes(built.resolve(file)), Files.readAllBytes(out.resolve(file)), file);
    }
}
