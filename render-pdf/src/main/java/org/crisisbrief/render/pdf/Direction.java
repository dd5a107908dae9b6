package org.crisisbrief.render.pdf;

import java.text.Bidi;
import java.util.Optional;

/** Which way text runs. */
enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT;

    /** The direction of the first letter that has one. */
    static Optional<Direction> ofFirstLetter(String text) {
        return text.codePoints()
                .mapToObj(Direction::of)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether some of the text runs from right to left. */
    static boolean occursRightToLeft(String text) {
        char[] characters = text.toCharArray();
        return Bidi.requiresBidi(characters, 0, characters.length);
    }

    private static Optional<Direction> of(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Optional.of(LEFT_TO_RIGHT);
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                Optional.of(RIGHT_TO_LEFT);
            default -> Optional.empty();
        };
    }
}
