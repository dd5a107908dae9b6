package org.crisisbrief.model.document;

/**
 * The empty space around a page's text, the same in every format, in points of 1/72 inch.
 *
 * @param side at the left and at the right
 * @param top above the text; the running text and the marking stand in it
 * @param bottom below the text; the marking and the page's number stand in it
 */
public record Margins(double side, double top, double bottom) {

    private static final double POINTS_IN_A_MILLIMETRE = 72 / 25.4;

    /** Of a document that takes the room it needs. */
    static final Margins ROOMY = ofMillimetres(22, 21, 20);

    /** Of a document of a fixed number of pages: 17 mm at the sides. */
    static final Margins CLOSE = new Margins(48, 50, 46);

    public static Margins ofMillimetres(double side, double top, double bottom) {
        return new Margins(
                side * POINTS_IN_A_MILLIMETRE, top * POINTS_IN_A_MILLIMETRE, bottom * POINTS_IN_A_MILLIMETRE);
    }

    /** Of each the less of these and others. */
    Margins within(Margins most) {
        return new Margins(Math.min(side, most.side), Math.min(top, most.top), Math.min(bottom, most.bottom));
    }

    /** The width that they leave for the text. */
    public double textWidth(Paper paper) {
        return paper.width() - 2 * side;
    }
}
