package org.crisisbrief.render.docx;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Which way text runs (Unicode Standard Annex 9). Word wants every run to say so. */
final class Direction {

    private Direction() {}

    /** A stretch of text that runs one way. */
    record Stretch(String text, boolean rightToLeft) {}

    /** Cuts a text where its direction changes. */
    static List<Stretch> stretches(String text, boolean rightToLeft) {
        char[] characters = text.toCharArray();
        if (!rightToLeft && !Bidi.requiresBidi(characters, 0, characters.length)) {
            return List.of(new Stretch(text, false));
        }
        Bidi bidi = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        List<Stretch> stretches = new ArrayList<>();
        for (int run = 0; run < bidi.getRunCount(); run++) {
            boolean odd = (bidi.getRunLevel(run) & 1) == 1;
            stretches.add(new Stretch(text.substring(bidi.getRunStart(run), bidi.getRunLimit(run)), odd));
        }
        return stretches;
    }

    /** Whether most letters of a text belong to scripts that run from right to left. */
    static boolean mostlyRightToLeft(String text) {
        char[] characters = text.toCharArray();
        return Bidi.requiresBidi(characters, 0, characters.length)
                && text.codePoints().map(Direction::sign).sum() < 0;
    }

    private static int sign(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> 1;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> -1;
            default -> 0;
        };
    }
}
