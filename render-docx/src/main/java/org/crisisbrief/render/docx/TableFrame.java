package org.crisisbrief.render.docx;

import java.util.Arrays;
import java.util.List;

/** A Word table with its grid: rows and cells whose widths add up. */
final class TableFrame {

    /** What a table's style takes from the width of a cell for its margins. */
    static final int MARGINS = 255;

    private final Element table;
    private final int[] widths;

    /**
     * Begins a table as wide as the flow.
     *
     * @param shares of the columns in the width
     * @param mirrored whether the columns run from right to left
     * @param description says what the table is to readers who do not see it
     */
    TableFrame(Flow flow, String style, List<Integer> shares, boolean hasHead, boolean mirrored, String description) {
        this.table = flow.addTable();
        this.widths = widths(shares, flow.width());
        Element properties = table.add("w:tblPr");
        properties.add("w:tblStyle", style);
        if (mirrored) {
            properties.add("w:bidiVisual");
        }
        setWidth(properties.add("w:tblW"), flow.width());
        properties.add("w:tblLayout").set("w:type", "fixed");
        properties
                .add("w:tblLook")
                .set("w:val", hasHead ? "0620" : "0600")
                .set("w:firstRow", hasHead ? 1 : 0)
                .set("w:lastRow", 0)
                .set("w:firstColumn", 0)
                .set("w:lastColumn", 0)
                .set("w:noHBand", 1)
                .set("w:noVBand", 1);
        if (!description.isEmpty()) {
            properties.add("w:tblCaption", description);
        }
        Element grid = table.add("w:tblGrid");
        Arrays.stream(widths).forEach(width -> grid.add("w:gridCol").set("w:w", width));
    }

    /** Adds a row that no page break divides; one of the head comes again on every page. */
    Element addRow(boolean head) {
        Element row = table.add("w:tr");
        Element properties = row.add("w:trPr");
        properties.add("w:cantSplit");
        if (head) {
            properties.add("w:tblHeader");
        }
        return row;
    }

    /** Adds a cell over {@code span} columns from {@code column}. */
    CellFlow addCell(Element row, int column, int span) {
        int width = Arrays.stream(widths, column, column + span).sum();
        Element cell = row.add("w:tc");
        Element properties = cell.add("w:tcPr");
        setWidth(properties.add("w:tcW"), width);
        if (span > 1) {
            properties.add("w:gridSpan", Integer.toString(span));
        }
        return new CellFlow(cell, properties, width - MARGINS);
    }

    private static void setWidth(Element element, int width) {
        element.set("w:w", width).set("w:type", "dxa");
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
