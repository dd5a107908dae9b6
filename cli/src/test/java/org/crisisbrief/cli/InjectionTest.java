package org.crisisbrief.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.crisisbrief.model.document.Document;
import org.crisisbrief.model.document.DocumentXml;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.json.SituationJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What documents hold is text in every output, whatever it would be elsewhere. */
class InjectionTest {

    private static final List<String> HOSTILE = List.of(
            "${7*7} ${.data_model} #{6*7} [=5*5]",
            "<#include \"/etc/hostname\"> <#assign x = 1> [#if true] <@macro/>",
            "</s></p><h1 id=\"x\">Own heading</h1> <script>alert(1)</script> <!-- &amp; &xxe; ]]>",
            "{ INCLUDETEXT \"C:\\\\secret.txt\" } { HYPERLINK \"https://evil.example\" } DDEAUTO",
            "=HYPERLINK(\"https://evil.example\",\"Click\") @SUM(1+1)*cmd|' /C calc'!A0",
            "javascript:alert(1) file:///etc/passwd url(https://evil.example/x.png)");

    /** Enough words that some control characters do not make a file look like a program. */
    private static final String LONG = " and the houses at the river stood under water".repeat(60);

    @TempDir
    private Path folder;

    @Test
    void templatesMarkupFieldsAndFormulasStayText() throws Exception {
        Path input = Files.createDirectories(folder.resolve("input"));
        StringBuilder settings = new StringBuilder("title: 'Flood ${7*7} <#include \"x\"> & <b>'\nsources:\n");
        for (int i = 0; i < HOSTILE.size(); i++) {
            Files.writeString(input.resolve("article-" + i + ".txt"), article(HOSTILE.get(i)));
            String quoted = HOSTILE.get(i).replace("'", "''");
            settings.append(
                    "  article-%d.txt:\n    title: '%s'\n    publisher: 'P%d ${1+1} <i>'\n".formatted(i, quoted, i));
        }
        Files.writeString(folder.resolve("situation.yaml"), settings);

        Run run = Run.of("build", folder, "--format", "pdf,docx,xml,json,csv");

        assertEquals(Exit.DONE, run.exit(), run.err());
        Situation situation = data();
        for (int i = 0; i < HOSTILE.size(); i++) {
            String expected = article(HOSTILE.get(i));
            assertTrue(
                    situation.sources().stream()
                            .anyMatch(s -> s.text().orElseThrow().equals(expected)),
                    expected);
        }
        String xml = composed();
        String word = word();
        String pdf = pdf();
        for (String hostile : HOSTILE) {
            assertTrue(squeezed(xml).contains(squeezed(hostile)), hostile + " in XML");
            assertTrue(squeezed(word).contains(squeezed(hostile)), hostile + " in Word");
            assertTrue(squeezed(pdf).contains(squeezed(hostile)), hostile + " in PDF");
            assertTrue(squeezed(tables().replace("\"\"", "\"")).contains(squeezed(hostile)), hostile + " in CSV");
        }
        assertTrue(squeezed(pdf).contains("Flood${7*7}<#include'x'>&<b>"));
    }

    @Test
    void nothingInTheOutputsLeadsWhereADocumentWants() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        Files.writeString(input.resolve("a.txt"), article(HOSTILE.get(3)));
        Files.writeString(folder.resolve("situation.yaml"), "sources:\n  a.txt:\n    url: 'javascript:alert(1)'\n");

        Run run = Run.of("build", folder, "--format", "pdf,docx");

        assertEquals(Exit.DONE, run.exit(), run.err());
        try (PDDocument pdf =
                Loader.loadPDF(folder.resolve("output/briefing.pdf").toFile())) {
            for (int i = 0; i < pdf.getNumberOfPages(); i++) {
                for (PDAnnotation annotation : pdf.getPage(i).getAnnotations()) {
                    assertFalse(annotation.getCOSObject().toString().contains("javascript"));
                    assertFalse(annotation.getCOSObject().toString().contains("/JS"));
                }
            }
        }
        String main = part("/word/document.xml");
        assertFalse(main.matches("(?s).*instrText[^>]*>[^<]*(?:INCLUDETEXT|DDEAUTO|evil).*"));
        assertFalse(part("/word/_rels/document.xml.rels").contains("evil.example"));
        assertFalse(part("/word/_rels/document.xml.rels").contains("javascript:"));
    }

    @Test
    void controlAndDirectionCharactersHarmNoOutput() throws Exception {
        Path input = Files.createDirectories(folder.resolve("input"));
        String hostile = "\u001b[31mred\u001b[0m \u202Egnp.exe\u202C bell\u0007 tab\t \u2066x \uFFFE non";
        Files.writeString(input.resolve("a.txt"), article(hostile + LONG).replace("\n", "\r\n"));
        Files.writeString(
                input.resolve("b.md"),
                "---\ntitle: A title \u001b]0;owned\u0007 \u202Eend\npublisher: P\u0001Q\n---\n\n"
                        + article("b" + LONG));
        Files.writeString(folder.resolve("situation.yaml"), "title: \"Two\\nlines \\e[31m \\u202E\"\n");

        Run run = Run.of("build", folder, "--format", "pdf,docx,xml,json,csv");

        assertEquals(Exit.DONE, run.exit(), run.err());
        assertTrue(
                data().sources().stream().anyMatch(s -> s.text().orElseThrow().contains(hostile)));
        assertFalse((run.out() + run.err()).contains("\u001b"));
        assertFalse((run.out() + run.err()).contains("\u202E"));
        for (String output : List.of(composed(), word(), pdf(), tables())) {
            assertFalse(output.contains("\u001b"));
            assertFalse(output.contains("\u202E"));
            assertTrue(output.contains("gnp.exe"), output);
        }
    }

    @Test
    void halvesOfCharactersHarmNoOutput() throws Exception {
        Path input = Files.createDirectories(folder.resolve("input"));
        Files.writeString(input.resolve("a.txt"), article("MARK"));
        assertEquals(Exit.DONE, Run.of("build", folder, "--format", "json").exit());
        Path data = folder.resolve("output/situation.json");
        Files.writeString(data, Files.readString(data).replace("MARK", "\\ud83d\\rX"));

        Run run = Run.of("render", data, "--format", "pdf,docx,xml,csv", "-o", folder.resolve("output"));

        assertEquals(Exit.DONE, run.exit(), run.err());
        assertTrue(composed().contains("X"));
        assertTrue(word().contains("X"));
        assertTrue(pdf().contains("X"));
        assertTrue(tables().contains("\uFFFD X"));
    }

    @Test
    void noCellOfATableBeginsAFormula() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        String formula = "=cmd|' /C calc'!A0";
        Files.writeString(input.resolve("=1+1.txt"), article(formula));
        Files.writeString(input.resolve("a.txt"), article("b").replace("We saw b", formula + "; =2+2; it rose"));
        Files.writeString(
                folder.resolve("situation.yaml"),
                "sources:\n  a.txt:\n    title: \"\\t=3+3\"\n    publisher: '@SUM(1)'\n    author: ' -4+4'\n    url: '+5'\n");

        Run run = Run.of("build", folder, "--format", "csv");

        assertEquals(Exit.DONE, run.exit(), run.err());
        String tables = tables();
        for (String safe : List.of("'=cmd|", "; '=2+2", "\"'=3+3\"", "\"'@SUM(1)\"", "'-4+4\"", "\"'+5\"")) {
            assertTrue(tables.contains(safe), safe + " in " + tables);
        }
        assertFalse(Pattern.compile("(?:^|[,;\t])[\"\\s]*[=+@-](?!\\d+(?:\\.\\d+)?\")", Pattern.MULTILINE)
                .matcher(tables.replace("\"\"", "”"))
                .find());
    }

    /** A document's name and what its settings say reach the terminal and its messages as one line of harmless characters. */
    @Test
    void namesOfFilesAndSettingsHarmNoTerminal() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        String name = "a\u001b[2J\u202Efdp.\u0007${7*7}<b>";
        Files.writeString(input.resolve(name + ".txt"), article("b"));
        Files.write(input.resolve(name + ".xyz"), new byte[] {0, 1, 2});
        Files.writeString(
                folder.resolve("situation.yaml"),
                "title: \"T\\e[2J\\u202E\"\nmarking: \"\\e[31mTLP\"\n\"x\\e[1m\": 1\nsources:\n  \"no\\e[2J.txt\": {title: x}\n");

        for (String[] how : new String[][] {{}, {"--json"}}) {
            Run run =
                    Run.of(Stream.concat(Stream.of("build", folder, "--format", "csv,json", "--force"), Stream.of(how))
                            .toArray());
            String said = run.out() + run.err();
            assertFalse(said.isEmpty());
            assertTrue(said.codePoints().allMatch(c -> c == '\n' || Character.getType(c) != Character.CONTROL), said);
            assertTrue(said.codePoints().allMatch(c -> Character.getType(c) != Character.FORMAT), said);
        }
    }

    /** An article whose words come to be quoted: a title, a day, a statement, a toll. */
    private static String article(String hostile) {
        return "Flood in the lower town\n\n12 March 2023\n\nAt least three people were killed on Saturday when the river broke its banks in Kampong Baru, mayor "
                + "Siti Rahman said.\n\n\"We saw " + hostile
                + " and the water rose,\" mayor Siti Rahman said on Saturday.\n";
    }

    private Situation data() throws IOException, SituationJson.FormatException {
        try (Reader in = Files.newBufferedReader(folder.resolve("output/situation.json"))) {
            return SituationJson.read(in);
        }
    }

    /** The composed document's text, read back. */
    private String composed() throws IOException, DocumentXml.SyntaxException {
        String xml = Files.readString(folder.resolve("output/briefing.xml"));
        Document document = DocumentXml.read(new StringReader(xml));
        assertEquals(xml, DocumentXml.write(document));
        return document.toString();
    }

    private String word() throws IOException {
        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(folder.resolve("output/briefing.docx")))) {
            return new XWPFWordExtractor(word).getText();
        }
    }

    private String part(String name) throws IOException {
        try (OPCPackage file = OPCPackage.open(Files.newInputStream(folder.resolve("output/briefing.docx")))) {
            for (PackagePart part : file.getParts()) {
                if (part.getPartName().getName().equals(name)) {
                    return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        return "";
    }

    /** All the tables, one after the other. */
    private String tables() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder.resolve("output/tables"))) {
            for (Path file : files.sorted().toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    private String pdf() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(folder.resolve("output/briefing.pdf").toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    /** Without white space, which lines and pages break, and without the difference of quotation marks. */
    private static String squeezed(String text) {
        return text.chars()
                .filter(c -> !Character.isWhitespace(c) && c != '\u200B' && c != '\u00AD')
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .replaceAll("[\"\u2018-\u201F]", "'");
    }
}
