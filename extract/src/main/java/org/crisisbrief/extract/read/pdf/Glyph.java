package org.crisisbrief.extract.read.pdf;

/**
 * A character on a page, with the page turned so that its line runs from left to right.
 *
 * @param text one character, or several for a ligature
 * @param x of its left edge, in points from the left
 * @param y of its baseline, in points from the top
 * @param size of its font, in points
 */
record Glyph(String text, float x, float y, float width, float size) {

    float end() {
        return x + width;
    }
}
