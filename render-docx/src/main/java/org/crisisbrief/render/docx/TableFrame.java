package org.crisisbrief.render.docx;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A Word table with its grid: rows and cells whose widths add up. */
final class TableFrame {

    /** What a table's style takes from the width of a cell for its margins. */
    static final int MARGINS = 255;

    private final CTTbl table;
    private final int[] widths;

    /**
     * Begins a table as wide as the flow.
     *
     * @param shares of the columns in the width
     * @param description says what the table is to readers who do not see it
     */
    TableFrame(Flow flow, String style, List<Integer> shares, boolean hasHead, String description) {
        this.table = flow.addTable();
        this.widths = widths(shares, flow.width());
        CTTblPr properties = table.addNewTblPr();
        properties.addNewTblStyle().setVal(style);
        setWidth(properties.addNewTblW(), flow.width());
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblLook look = properties.addNewTblLook();
        look.setVal(new byte[] {0x06, (byte) (hasHead ? 0x20 : 0x00)});
        look.setFirstRow(hasHead ? STOnOff1.ON : STOnOff1.OFF);
        look.setLastRow(STOnOff1.OFF);
        look.setFirstColumn(STOnOff1.OFF);
        look.setLastColumn(STOnOff1.OFF);
        look.setNoHBand(STOnOff1.ON);
        look.setNoVBand(STOnOff1.ON);
        if (!description.isEmpty()) {
            properties.addNewTblCaption().setVal(Characters.legal(description));
        }
        CTTblGrid grid = table.addNewTblGrid();
        Arrays.stream(widths).forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
    }

    /** Lets the columns run from right to left. */
    void mirror() {
        table.getTblPr().addNewBidiVisual();
    }

    /** Adds a row that no page break divides; one of the head comes again on every page. */
    CTRow addRow(boolean head) {
        CTRow row = table.addNewTr();
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        if (head) {
            properties.addNewTblHeader();
        }
        return row;
    }

    /** Adds a cell over {@code span} columns from {@code column}. */
    CellFlow addCell(CTRow row, int column, int span) {
        int width = Arrays.stream(widths, column, column + span).sum();
        CTTc cell = row.addNewTc();
        CTTcPr properties = cell.addNewTcPr();
        setWidth(properties.addNewTcW(), width);
        if (span > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(span));
        }
        return new CellFlow(cell, width - MARGINS);
    }

    private static void setWidth(CTTblWidth element, int width) {
        element.setType(STTblWidth.DXA);
        element.setW(BigInteger.valueOf(width));
    }

    private static int[] widths(List<Integer> shares, int total) {
        int sum = shares.stream().mapToInt(Integer::intValue).sum();
        int[] widths = new int[shares.size()];
        int before = 0;
        int upTo = 0;
        for (int i = 0; i < widths.length; i++) {
            upTo += shares.get(i);
            int edge = (int) ((long) total * upTo / sum);
            widths[i] = edge - before;
            before = edge;
        }
        return widths;
    }
}
