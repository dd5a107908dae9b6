package org.crisisbrief.compose.wording;

/**
 * What a page can show of a text from outside. A text may hold what no page can: control characters, halves of characters, code
 * points that stand for none; the sign of replacement marks their place. It may also turn the direction of what follows it; such
 * signs are left out, and the words stand in the order in which they were written.
 */
public final class Shown {

    private static final int REPLACEMENT = 0xFFFD;

    private Shown() {}

    /** The text as a page shows it; nearly always the text itself. */
    public static String text(String text) {
        if (text.codePoints().allMatch(c -> !turns(c) && isCharacter(c))) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !turns(c))
                .map(c -> isCharacter(c) ? c : REPLACEMENT)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /** Embeddings, overrides and isolates of the bidirectional algorithm (UAX 9); the marks that turn nothing stay. */
    private static boolean turns(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private static boolean isCharacter(int c) {
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean none = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
        return !half && !none && !control;
    }
}
