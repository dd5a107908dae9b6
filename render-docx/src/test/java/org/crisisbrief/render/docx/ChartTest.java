package org.crisisbrief.render.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.crisisbrief.model.document.Block;
import org.crisisbrief.model.document.Document;
import org.crisisbrief.model.document.Figure;
import org.crisisbrief.model.document.Figure.Bar;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ChartTest {

    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    static final Document DOCUMENT = Specimen.of(
            Specimen.paragraph("Before."),
            new Block.FigureBlock(
                    "bars",
                    new Figure.Bars(
                            new Figure.Bars.Names("Reported by", "As reported", "Lower bound", "Upper bound"),
                            List.of(
                                    bar(
                                            "=cmd|' /C calc'!A1 & <co>",
                                            "20",
                                            OptionalLong.of(20),
                                            OptionalLong.of(20),
                                            false),
                                    bar("the mayor", "10 to 40", OptionalLong.of(10), OptionalLong.of(40), false),
                                    bar("the radio", "at least 20", OptionalLong.of(20), OptionalLong.empty(), false),
                                    bar("a paper", "dozens", OptionalLong.of(24), OptionalLong.empty(), true))),
                    "Killed, as reported: four figures",
                    List.of()));

    private static Bar bar(String label, String words, OptionalLong from, OptionalLong to, boolean vague) {
        return new Bar(label, words, from, to, vague);
    }

    private final byte[] file = Specimen.render(DOCUMENT, DocxOptions.DEFAULT);
    private final WordXml word = new WordXml(file);

    ChartTest() throws IOException {}

    @Test
    void theChartShowsTheBoundsAndPrintsTheWords() {
        Element chart = word.root("word/charts/chart1.xml");
        assertEquals(1, chart.getElementsByTagNameNS(CHART, "barChart").getLength());
        Element upper = (Element) chart.getElementsByTagNameNS(CHART, "ser").item(0);
        Element lower = (Element) chart.getElementsByTagNameNS(CHART, "ser").item(1);
        assertEquals(List.of("20", "40"), values(upper));
        assertEquals(List.of("20", "10", "20", "24"), values(lower));
        assertTrue(chart.getTextContent().contains("a paper: dozens"));
        assertEquals(0, chart.getElementsByTagNameNS(CHART, "dLbls").getLength(), "no value is printed");
        assertEquals(1, lower.getElementsByTagNameNS(CHART, "dPt").getLength(), "the vague one is dashed");
        Element arrows = (Element) lower.getElementsByTagNameNS(CHART, "plus").item(0);
        List<String> lengths = points(arrows);
        assertEquals(List.of("0", "0"), lengths.subList(0, 2));
        assertFalse(lengths.get(2).equals("0") || lengths.get(3).equals("0"));
    }

    private static List<String> values(Element series) {
        return points((Element) series.getElementsByTagNameNS(CHART, "val").item(0));
    }

    private static List<String> points(Element parent) {
        var found = parent.getElementsByTagNameNS(CHART, "v");
        return java.util.stream.IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }

    @Test
    void theWorkbookHoldsTextsAsTextsAndTheMarking() throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(word.parts().get("word/embeddings/figures1.xlsx")))) {
            XSSFSheet sheet = workbook.getSheet("Figures");
            assertEquals(4, sheet.getLastRowNum());
            assertEquals(
                    "=cmd|' /C calc'!A1 & <co>: 20", sheet.getRow(1).getCell(0).getStringCellValue());
            for (int row = 0; row <= 4; row++) {
                assertEquals(CellType.STRING, sheet.getRow(row).getCell(0).getCellType());
                assertTrue(sheet.getRow(row).getCell(0).getCellStyle().getQuotePrefixed());
            }
            assertEquals(40, sheet.getRow(2).getCell(2).getNumericCellValue());
            assertTrue(sheet.getHeader().getRight().contains("TLP:CLEAR"));
            assertTrue(sheet.getFooter().getRight().contains("TLP:CLEAR"));
        }
    }

    @Test
    void theChartIsSaidInWordsAndLeadsToItsData() {
        String document = new String(word.parts().get("word/document.xml"), StandardCharsets.UTF_8);
        assertTrue(document.contains("descr=\"Killed, as reported: four figures\""), document);
        String relations = new String(word.parts().get("word/charts/_rels/chart1.xml.rels"), StandardCharsets.UTF_8);
        assertTrue(relations.contains("embeddings/figures1.xlsx"), relations);
    }

    @Test
    void nothingInItSaysWhenItWasMade() throws IOException {
        assertArrayEquals(file, Specimen.render(DOCUMENT, DocxOptions.DEFAULT));
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(word.parts().get("word/embeddings/figures1.xlsx")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals(1980, entry.getTimeLocal().getYear(), entry.getName());
            }
        }
    }
}
