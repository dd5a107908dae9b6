package org.crisisbrief.extract.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;

/** Small sound files of every kind, with nothing in them packed, so that a change reaches what is inside. */
final class Seeds {

    private static final Path RESOURCES = Path.of("src/test/resources/org/crisisbrief/extract");

    private static final String PAGE =
            "<html><head><meta charset=utf-8><title>Flood</title><script type=\"application/ld+json\">{\"@type\":"
                    + "\"NewsArticle\",\"headline\":\"Flood\",\"datePublished\":\"2021-05-04\",\"author\":[{\"name\":\"A. Writer\"}]}"
                    + "</script></head><body><nav><a href=/>Home</a></nav><article><h1>Flood</h1><p>Seven people were killed on "
                    + "Monday, the governor said.</p><table><tr><td>Killed<td>7</table></article></body></html>";
    private static final String FEED =
            "<?xml version=\"1.0\"?><rss><channel><title>News</title><item><title>Flood</title><pubDate>Tue, 04 May 2021 "
                    + "10:00:00 GMT</pubDate><description><![CDATA[<p>Seven people were killed.</p>]]></description></item></channel></rss>";
    private static final String MAIL = """
            From: =?utf-8?Q?Ren=C3=A9?= <a@example.org>
            Subject: Flood
            Date: Tue, 4 May 2021 10:00:00 +0200
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            Seven people were killed on Monday, Ren=C3=A9 said.

            --b
            Content-Type: text/csv; name="a.csv"
            Content-Transfer-Encoding: base64

            YTtiCjE7Mgo=
            --b--
            """;
    private static final String SETTINGS = """
            title: Flood
            country: KAZ
            number: 3
            marking: TLP:AMBER
            as-of: 2022-01-09
            paper: A4
            sources:
              a.txt: {title: "T", publisher: P, date: 2022-01-08, grade: B2, url: "https://example.org/"}
            """;
    private static final String RECORDS = """
            {"id":"1","text":"Seven people were killed.\\n\\nIt rained.","title":"Flood","published":"2021-05-04T10:00","tags":[1,{"a":null}]}
            {"id":"2","text":"The army sent 40 soldiers.","group":"g","language":"en"}
            """;

    private Seeds() {}

    /** The files whose names end so. */
    static List<byte[]> of(String ending) {
        return Stream.concat(sound(ending).stream(), found(ending).stream()).toList();
    }

    private static List<byte[]> sound(String ending) {
        return switch (ending) {
            case "txt" ->
                List.of(
                        utf8("FLOOD KILLS SEVEN\n\nLOMASI, 4 May – Seven people\nwere killed, the governor said.\n"),
                        "Les blessés à Łódź.".getBytes(StandardCharsets.UTF_16LE));
            case "md" ->
                List.of(utf8("# Flood\n\nSeven **people** [died](https://example.org).\n\n- one\n- two\n\n> said\n"));
            case "html" -> List.of(utf8(PAGE));
            case "mhtml" ->
                List.of(utf8("Subject: Flood\nContent-Type: multipart/related; boundary=b\n\n--b\n"
                        + "Content-Type: text/html; charset=utf-8\n\n" + PAGE + "\n--b--\n"));
            case "eml" -> List.of(utf8(MAIL));
            case "msg" -> List.of(Unpacked.outlookMail(utf8("a;b\n1;2\n")));
            case "rss" ->
                List.of(
                        utf8(FEED),
                        utf8(
                                "<feed><entry><title>F</title><content type=\"html\">&lt;p&gt;Seven.</content></entry></feed>"));
            case "zip" -> List.of(Unpacked.zip(Map.of("b/a.txt", utf8("Seven people were killed."))));
            case "csv" -> List.of(story("table.csv"));
            case "rtf" ->
                List.of(
                        utf8(
                                "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 A;}}{\\info{\\title Flood}}\\pard Seven \\'93people\\'94 \\u322 l\\par{\\trowd 1\\cell 2\\cell\\row}}"));
            case "docx", "odt" -> List.of(Unpacked.zip(story("story." + ending)));
            case "xlsx" -> List.of(Unpacked.zip(story("table.xlsx")));
            case "xls" -> List.of(spreadsheet());
            case "doc" -> List.of(story("story.doc"));
            case "pdf" -> List.of(Unpacked.pdf(story("story.pdf")));
            case "yaml" -> List.of(utf8(SETTINGS));
            case "jsonl" -> List.of(utf8(RECORDS));
            case "xml" -> List.of(bytes(Path.of("../render-pdf/src/test/resources/specimen.xml")));
            case "json" ->
                List.of(bytes(Path.of("../model/src/test/resources/org/crisisbrief/model/json/example.json")));
            default -> throw new IllegalArgumentException("no file ends in ." + ending);
        };
    }

    private static byte[] spreadsheet() {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Row row = workbook.createSheet("Incidents").createRow(0);
            row.createCell(0).setCellValue("Lomasi");
            row.createCell(1).setCellValue(4);
            row.createCell(2).setCellFormula("1+3");
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What once went wrong. */
    private static List<byte[]> found(String ending) {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("fuzz"))) {
            return files.filter(f -> f.toString().endsWith("." + ending))
                    .sorted()
                    .map(Seeds::bytes)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] story(String name) {
        return bytes(RESOURCES.resolve("read/story/" + name));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
