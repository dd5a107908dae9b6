package org.crisisbrief.render.docx;

import org.crisisbrief.model.document.Paper;

/** A page's size and margins, in twentieths of a point. */
record PageFormat(int width, int height, int side, int top, int bottom, int edge) {

    private static final int TWENTIETHS = 20;
    /** 25 mm. */
    private static final int SIDE = 1417;
    /** 28 mm, which clears the marking in the header. */
    private static final int TOP = 1588;
    /** 25 mm. */
    private static final int BOTTOM = 1417;
    /** 12 mm from the edge of the paper to the header and the footer. */
    private static final int EDGE = 680;

    static PageFormat of(Paper paper) {
        int width = (int) Math.round(paper.width() * TWENTIETHS);
        int height = (int) Math.round(paper.height() * TWENTIETHS);
        return new PageFormat(width, height, SIDE, TOP, BOTTOM, EDGE);
    }

    int textWidth() {
        return width - 2 * side;
    }

    /** Gives the page to a section. */
    void applyTo(Element section) {
        section.add("w:pgSz").set("w:w", width).set("w:h", height);
        section.add("w:pgMar")
                .set("w:top", top)
                .set("w:right", side)
                .set("w:bottom", bottom)
                .set("w:left", side)
                .set("w:header", edge)
                .set("w:footer", edge)
                .set("w:gutter", 0);
    }
}
