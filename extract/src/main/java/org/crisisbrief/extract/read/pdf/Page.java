package org.crisisbrief.extract.read.pdf;

import java.util.List;

/**
 * A page as pieces of lines, from top to bottom and left to right.
 *
 * @param number from 1
 */
record Page(int number, float height, List<Piece> pieces) {

    Page without(List<Piece> dropped) {
        return new Page(
                number,
                height,
                pieces.stream().filter(p -> !dropped.contains(p)).toList());
    }
}
