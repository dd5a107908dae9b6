package org.crisisbrief.model.document;

/**
 * The empty space around a page's text, the same in every format, in points of 1/72 inch.
 *
 * @param side at the left and at the right
 * @param top above the text; the running text and the marking stand in it
 * @param bottom below the text; the marking and the page's number stand in it
 */
public record Margins(double side, double top, double bottom) {

    /** Of a document that takes the room it needs: 22 mm at the sides. */
    static final Margins ROOMY = new Margins(62.362, 60, 56);

    /** Of a document of a fixed number of pages: 17 mm at the sides. */
    static final Margins CLOSE = new Margins(48, 50, 46);

    /** The width that they leave for the text. */
    public double textWidth(Paper paper) {
        return paper.width() - 2 * side;
    }
}
