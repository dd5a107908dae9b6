package org.crisisbrief.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.crisisbrief.model.Tlp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A secret of every level stands in every field; under a marking, no file holds one from above it. */
class MarkingTest {

    /** A word for each level that stands nowhere else. */
    private static final Map<Tlp, String> SECRETS = new EnumMap<>(Map.of(
            Tlp.CLEAR, "Ankorel",
            Tlp.GREEN, "Bromvik",
            Tlp.AMBER, "Cyldrath",
            Tlp.AMBER_STRICT, "Dvorhelm",
            Tlp.RED, "Eskwald"));

    @TempDir
    private Path folder;

    @BeforeEach
    void plantASecretOfEveryLevelInEveryField() throws IOException {
        Path input = Files.createDirectories(folder.resolve("case/input"));
        StringBuilder settings = new StringBuilder("title: Floods\nmarking: TLP:RED\nsources:\n");
        for (Tlp level : Tlp.values()) {
            String secret = SECRETS.get(level);
            String file = secret.toLowerCase(Locale.ROOT) + ".txt";
            Files.writeString(input.resolve(file), article(level, secret));
            settings.append("  " + file + ":\n    title: Flood in " + secret + "ville\n");
            settings.append("    publisher: " + secret + " Post\n    author: Ida " + secret + "\n");
            settings.append("    url: https://" + secret.toLowerCase(Locale.ROOT) + ".example/report\n");
            settings.append("    date: 2023-03-" + day(level) + "\n    grade: grade " + secret + "\n");
            settings.append("    marking: " + level.label() + "\n");
            String broken = "broken-" + secret + ".docx";
            Files.writeString(input.resolve(broken), "PK\u0003\u0004 no archive");
            settings.append(
                    "  " + broken + ":\n    title: Damaged " + secret + "\n    marking: " + level.label() + "\n");
        }
        Files.writeString(folder.resolve("case/situation.yaml"), settings.toString());
    }

    private static int day(Tlp level) {
        return 11 + 3 * level.ordinal();
    }

    private static String article(Tlp level, String secret) {
        return "Flood in " + secret + "ville\n\n" + "At least " + (level.ordinal() + 3)
                + " people were killed and 2" + level.ordinal() + "1 were injured on " + day(level)
                + " March 2023 when the river broke its banks in "
                + secret + "ville, mayor Mira " + secret + " said.\n\n\"The " + secret + " bridge is gone,\" Mira "
                + secret
                + " said on Saturday. Officials earlier put the toll at " + (level.ordinal() + 13)
                + " killed.\n\nThe " + secret + " Ministry sent " + (level.ordinal() + 2)
                + "00 soldiers to the town. The president of the " + secret
                + " Union called for calm. The " + secret
                + " Front blocked the road to the hospital because of the dispute.\n";
    }

    @ParameterizedTest
    @EnumSource(Tlp.class)
    void noFileHoldsWhatStandsAboveItsMarking(Tlp marking) throws IOException {
        Run.of(
                "build",
                folder.resolve("case"),
                "--marking",
                marking.label(),
                "--template",
                "briefing,flash,sitrep",
                "--format",
                "pdf,docx,xml,json",
                "-o",
                folder.resolve("out"));

        List<Path> files;
        try (Stream<Path> all = Files.walk(folder.resolve("out"))) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        assertTrue(files.size() >= 10, files.toString());
        for (Path file : files) {
            String content = content(file);
            for (Tlp level : Tlp.values()) {
                String secret = SECRETS.get(level);
                boolean holds = content.toLowerCase(Locale.ROOT).contains(secret.toLowerCase(Locale.ROOT));
                if (level.compareTo(marking) > 0) {
                    assertFalse(holds, () -> file.getFileName() + " tells of " + secret);
                    for (String date : List.of(day(level) + " March 2023", "2023-03-" + day(level))) {
                        assertFalse(content.contains(date), () -> file.getFileName() + " tells of " + date);
                    }
                } else if (file.getFileName().toString().matches("briefing.*|situation.*")) {
                    assertTrue(holds, () -> file.getFileName() + " lacks " + secret);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Tlp.class)
    void renderingDataOfEverythingKeepsToTheMarkingToo(Tlp marking) throws IOException {
        Path data = folder.resolve("situation.json");
        Run.of("extract", folder.resolve("case"), "-o", data);
        assertTrue(Files.readString(data).contains("Eskwald"));

        Run.of("render", data, "--marking", marking.label(), "--format", "pdf,docx,xml", "-o", folder.resolve("out"));

        for (String file : List.of("briefing.pdf", "briefing.docx", "briefing.xml")) {
            String content = content(folder.resolve("out").resolve(file));
            for (Tlp level : Tlp.values()) {
                if (level.compareTo(marking) > 0) {
                    assertFalse(content.contains(SECRETS.get(level)), () -> file + " tells of " + SECRETS.get(level));
                }
            }
        }
    }

    private static String content(Path file) throws IOException {
        String name = file.toString();
        if (name.endsWith(".pdf")) {
            return ofPdf(file);
        }
        return name.endsWith(".docx") ? ofZip(file) : Files.readString(file);
    }

    /** The names and contents of all parts. */
    private static String ofZip(Path file) throws IOException {
        StringBuilder all = new StringBuilder();
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(entry.getName()).append('\n').append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        // Word cuts a text into runs.
        return all + all.toString().replaceAll("<[^>]*>", "");
    }

    /** The text, and every string and stream of every object, embedded files and metadata among them. */
    private static String ofPdf(Path file) throws IOException {
        StringBuilder all = new StringBuilder();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            all.append(new PDFTextStripper().getText(pdf));
            gather(pdf.getDocument().getTrailer(), all);
            for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
                gather(pdf.getDocument().getObjectFromPool(key).getObject(), all);
            }
        }
        return all.toString();
    }

    private static void gather(COSBase object, StringBuilder all) throws IOException {
        if (object instanceof COSString string) {
            all.append(string.getString()).append('\n');
        } else if (object instanceof COSName name) {
            all.append(name.getName()).append('\n');
        } else if (object instanceof COSArray array) {
            for (COSBase each : array) {
                gather(each, all);
            }
        } else if (object instanceof COSDictionary dictionary) {
            for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                all.append(entry.getKey().getName()).append('\n');
                gather(entry.getValue(), all);
            }
            if (object instanceof COSStream stream) {
                gather(stream, all);
            }
        }
    }

    private static void gather(COSStream stream, StringBuilder all) throws IOException {
        byte[] bytes;
        try (InputStream in = stream.createInputStream()) {
            bytes = in.readAllBytes();
        }
        all.append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
        if (!stream.containsKey(COSName.TYPE)
                && !stream.containsKey(COSName.LENGTH1)
                && !stream.containsKey(COSName.N)) {
            operands(bytes, all);
        }
    }

    /** What a page's content says beside its glyphs, such as the actual text of a span. */
    private static void operands(byte[] content, StringBuilder all) {
        try {
            PDFStreamParser parser = new PDFStreamParser(content);
            for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
                if (!(token instanceof Operator) && token instanceof COSBase operand) {
                    gather(operand, all);
                }
            }
        } catch (IOException e) {
            // It is no content of a page.
            all.append('\n');
        }
    }
}
