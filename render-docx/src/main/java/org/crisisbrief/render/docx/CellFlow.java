package org.crisisbrief.render.docx;

/**
 * A cell of a table.
 *
 * @param cell the element
 * @param properties of the cell
 * @param width without the cell's margins, in twentieths of a point
 */
record CellFlow(Element cell, Element properties, int width) implements Flow {

    @Override
    public Paragraph addParagraph() {
        return new Paragraph(cell);
    }

    @Override
    public Element addTable() {
        return cell.add("w:tbl");
    }

    @Override
    public boolean isCell() {
        return true;
    }
}
