package org.crisisbrief.extract.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.crisisbrief.model.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of one story, as LibreOffice wrote them. */
class StoryInEveryFormatTest {

    private static final List<String> STORY = List.of(
            "Bridge at Lomasi closed after flood kills seven",
            "LOMASI, 4 May 2021 – At least seven people were killed and 23 injured when the river Tarn burst its banks on "
                    + "Monday night, the regional governor said. Rescue teams from three provinces were on their way to the "
                    + "valley on Tuesday morning, and a self-proclaimed committee of villagers asked the army for boats.",
            "“We have not seen water like this in forty years,” Governor René Łukasz told reporters in the town hall. He "
                    + "added that the bridge at Lomasi would stay closed until engineers had examined its piers, which the "
                    + "current had undermined over a length of some sixty metres.",
            "The ministry of health counted 1,250 people in two shelters. It called for blankets, clean water and medicine; "
                    + "the Red Cross said that it would send two lorries from the capital before the end of the week.",
            "Village: Lomasi; Killed: 4; Injured: 15",
            "Village: Upper Tarn; Killed: 3; Injured: 8",
            "Schools in the valley will remain shut until Friday, the governor’s office announced.");

    @TempDir
    private Path folder;

    private static ReadDocument read(String name) throws URISyntaxException {
        Path file = Path.of(Objects.requireNonNull(StoryInEveryFormatTest.class.getResource("story/" + name))
                .toURI());
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<ReadDocument> documents = DocumentReaders.read(name, file, true, diagnostics);
        assertEquals(List.of(), diagnostics);
        assertEquals(1, documents.size());
        return documents.get(0);
    }

    private static List<String> paragraphs(ReadDocument document) {
        return IntStream.rangeClosed(1, document.text().paragraphs().size())
                .mapToObj(document.text()::paragraph)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"story.pdf", "story.docx", "story.doc", "story.odt", "story.rtf"})
    void readsToOneText(String name) throws URISyntaxException {
        ReadDocument document = read(name);
        assertEquals(STORY, paragraphs(document));
        assertEquals(Optional.of(STORY.get(0)), document.metadata().title());
        assertEquals(
                Optional.empty(), document.metadata().date(), "the day a file was made is not that of publication");
    }

    /** Web pages and mails carry the title apart. */
    @Test
    void readsToOneTextFromTheWebAndMail() throws IOException {
        List<String> told = STORY.subList(1, STORY.size());
        String markup = "<p>" + String.join("</p>\n<p>", STORY.subList(1, 4)) + "</p>\n"
                + "<table><thead><tr><th>Village</th><th>Killed</th><th>Injured</th></tr></thead><tbody>"
                + "<tr><td><p>Lomasi</p></td><td>4</td><td>15</td></tr>\n"
                + "<tr><td><p>Upper Tarn</p></td><td>3</td><td>8</td></tr></tbody></table>\n<p>" + STORY.get(6)
                + "</p>";
        String page = "<html><head><meta charset=utf-8><title>" + STORY.get(0)
                + "</title></head><body><nav><a href=/>Home</a></nav>" + "<article><h1>" + STORY.get(0) + "</h1>"
                + markup + "</article><footer>All rights reserved.</footer></body></html>";
        String subject = "Subject: " + STORY.get(0) + "\n";
        Map<String, String> files = Map.of(
                "story.html", page,
                "story.mhtml", subject + "Content-Type: text/html; charset=utf-8\n\n" + page,
                "story.eml", subject + "Content-Type: text/html; charset=utf-8\n\n" + markup,
                "plain.eml", subject + "Content-Type: text/plain; charset=utf-8\n\n" + String.join("\n\n", told) + "\n",
                "story.rss",
                        "<rss><channel><item><title>" + STORY.get(0) + "</title><description><![CDATA[" + markup
                                + "]]></description></item></channel></rss>");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path written = Files.writeString(folder.resolve(file.getKey()), file.getValue());
            ReadDocument document = DocumentReaders.read(file.getKey(), written, true, new ArrayList<>())
                    .get(0);
            assertEquals(told, paragraphs(document), file.getKey());
            assertEquals(Optional.of(STORY.get(0)), document.metadata().title(), file.getKey());
        }
    }

    @Test
    void readsToOneTextFromMarkdown() throws IOException {
        Path file = Files.writeString(
                folder.resolve("story.md"),
                "# " + STORY.get(0) + "\n\n" + String.join("\n\n", STORY.subList(1, 4))
                        + "\n\n| Village | Killed | Injured |\n|---|---:|---:|\n| Lomasi | 4 | 15 |\n| Upper Tarn | 3 | 8 |\n\n"
                        + STORY.get(6) + "\n");

        ReadDocument document =
                DocumentReaders.read("story.md", file, true, new ArrayList<>()).get(0);

        assertEquals(STORY, paragraphs(document));
        assertEquals(Optional.of(STORY.get(0)), document.metadata().title());
    }

    @Test
    void onlyAPdfKnowsPages() throws URISyntaxException {
        assertEquals(List.of(1, 1, 1, 1, 1, 1, 1), read("story.pdf").text().pages());
        assertTrue(read("story.docx").text().pages().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"table.csv", "table.xlsx"})
    void readsTheRowsOfATable(String name) throws URISyntaxException {
        assertEquals(
                List.of(
                        "Date: 2021-05-03; Place: Lomasi; Killed: 4; Remarks: Flood; the bridge was closed",
                        "Date: 2021-05-04; Place: Upper Tarn; Killed: 3; Remarks: Mudslide"),
                paragraphs(read(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"table.xls", "table.xlsx"})
    void readsTheRowsOfABinarySpreadsheetWhateverItIsCalled(String name) throws IOException {
        List<Diagnostic> diagnostics = new ArrayList<>();

        assertEquals(
                List.of(
                        "Date: 2021-05-03; Place: Lomasi; Killed: 4; Remarks: Flood; the bridge was closed",
                        "Date: 2021-05-04; Place: Upper Tarn; Killed: 3; Remarks: Mudslide"),
                paragraphs(DocumentReaders.read(name, binarySpreadsheet(name), true, diagnostics)
                        .get(0)));
        assertEquals(
                List.of("The sheet \"Working\" is hidden and was not read."),
                diagnostics.stream().map(Diagnostic::message).toList());
    }

    @Test
    void readsAPlainTableThatCallsItselfASpreadsheet() throws IOException {
        Path file = Files.writeString(folder.resolve("export.xls"), "Date\tKilled\n2021-05-03\t4\n");

        assertEquals(
                List.of("Date: 2021-05-03; Killed: 4"),
                paragraphs(DocumentReaders.read("export.xls", file, true, new ArrayList<>())
                        .get(0)));
    }

    @Test
    void saysThatASpreadsheetHasAPassword() throws IOException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        Path file;
        try {
            file = binarySpreadsheet("locked.xls");
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        DocumentReaders.read("locked.xls", file, true, diagnostics);

        assertTrue(diagnostics.get(0).message().contains("protected by a password"), diagnostics.toString());
    }

    /** A row has a number with the style of a day, a formula with its value, a hidden row and a column that is left out. */
    private Path binarySpreadsheet(String name) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Incidents");
            List<String> heads = List.of("Date", "Place", "Killed", "Remarks");
            Row head = sheet.createRow(1);
            heads.forEach(h -> head.createCell(heads.indexOf(h)).setCellValue(h));
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
            Row first = sheet.createRow(2);
            first.createCell(0).setCellValue(LocalDate.of(2021, 5, 3));
            first.getCell(0).setCellStyle(day);
            first.createCell(1).setCellValue("Lomasi");
            first.createCell(2).setCellFormula("1+3");
            first.createCell(3).setCellValue("Flood; the bridge was closed");
            Row hidden = sheet.createRow(3);
            hidden.setZeroHeight(true);
            hidden.createCell(1).setCellValue("Lower Tarn");
            Row second = sheet.createRow(5);
            second.createCell(0).setCellValue("2021-05-04");
            second.createCell(1).setCellValue("Upper Tarn");
            second.createCell(2).setCellValue(3);
            second.createCell(3).setCellValue("Mudslide");
            workbook.createSheet("Working").createRow(0).createCell(0).setCellValue("not for readers");
            workbook.setSheetHidden(1, true);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            Path file = folder.resolve(name);
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
            return file;
        }
    }
}
