package org.crisisbrief.extract.read.pdf;

/**
 * Words that stand together on a line: a line of a column, or what a cell of a table has of one.
 *
 * @param y of the baseline, in points from the top
 */
record Piece(String text, float x, float end, float y, float size) {

    float width() {
        return end - x;
    }
}
