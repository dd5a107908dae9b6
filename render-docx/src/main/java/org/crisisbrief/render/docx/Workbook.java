package org.crisisbrief.render.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crisisbrief.model.document.Figure.Bar;
import org.crisisbrief.model.document.Figure.Bars;

/**
 * The data of bars as the workbook behind a chart (ISO/IEC 29500-1 SpreadsheetML): a row for each bar with its label and words and
 * its bounds. Texts are cells of text that stay so when they are edited; nothing in it says when it was made.
 */
final class Workbook {

    static final String SHEET = "Figures";

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private Workbook() {}

    /** The file; {@code marking} stands at the top and foot of its pages. */
    static byte[] of(Bars bars, String marking) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "[Content_Types].xml", types());
            add(zip, "_rels/.rels", relations("officeDocument", "xl/workbook.xml", "", ""));
            add(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets><sheet name=\"" + SHEET
                            + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            add(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml"));
            add(zip, "xl/styles.xml", styles());
            add(zip, "xl/worksheets/sheet1.xml", sheet(bars, marking));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String xml) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(WordPackage.NEVER);
        zip.putNextEntry(entry);
        zip.write((XML + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String types() {
        return "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + TYPE
                + "worksheet+xml\"/></Types>";
    }

    private static String relations(String type, String target, String other, String otherTarget) {
        String second = other.isEmpty() ? "" : relation("rId2", other, otherTarget);
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relation("rId1", type, target) + second
                + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    /** Form 1 is that of texts: what begins like a formula stays text. */
    private static String styles() {
        return "<styleSheet xmlns=\"" + MAIN
                + "\"><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Arial\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"2\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
                + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" quotePrefix=\"1\" applyNumberFormat=\"1\"/></cellXfs>"
                + "</styleSheet>";
    }

    private static String sheet(Bars bars, String marking) {
        StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\">")
                .append("<cols><col min=\"1\" max=\"1\" width=\"80\" customWidth=\"1\"/></cols><sheetData>");
        Bars.Names names = bars.names();
        int row = 1;
        xml.append("<row r=\"1\">");
        int column = 0;
        for (String name : List.of(names.label() + ": " + names.words(), names.from(), names.to())) {
            text(xml, column++, row, name);
        }
        xml.append("</row>");
        for (Bar bar : bars.bars()) {
            row++;
            xml.append("<row r=\"" + row + "\">");
            text(xml, 0, row, named(bar));
            number(xml, 1, row, bar.from());
            number(xml, 2, row, bar.to());
            xml.append("</row>");
        }
        String line = Characters.escaped("&R" + marking);
        return xml.append("</sheetData><headerFooter><oddHeader>" + line + "</oddHeader><oddFooter>" + line)
                .append("</oddFooter></headerFooter></worksheet>")
                .toString();
    }

    /** What a row is called: who reported the figure and when, and its words. */
    static String named(Bar bar) {
        return bar.label() + ": " + bar.words();
    }

    private static void text(StringBuilder xml, int column, int row, String text) {
        xml.append("<c r=\"" + (char) ('A' + column) + row)
                .append("\" s=\"1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                .append(Characters.escaped(Characters.legal(text)))
                .append("</t></is></c>");
    }

    private static void number(StringBuilder xml, int column, int row, OptionalLong number) {
        number.ifPresent(n -> xml.append("<c r=\"" + (char) ('A' + column) + row + "\"><v>" + n + "</v></c>"));
    }
}
