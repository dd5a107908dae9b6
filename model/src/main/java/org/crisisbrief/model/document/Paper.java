package org.crisisbrief.model.document;

/** A paper size, in points of 1/72 inch (ISO 216; ANSI/ASME Y14.1). */
public enum Paper {
    A4(595.276, 841.89),
    LETTER(612, 792);

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }
}
