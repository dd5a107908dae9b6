package org.crisisbrief.render.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line of text may end: after white space, after a hyphen or slash inside a word, after a soft hyphen and after a
 * dash. It is the part of Unicode Standard Annex 14 that the scripts of our fonts need. The JDK's own breaker also ends
 * lines after an apostrophe.
 */
final class LineBreaks implements FSTextBreaker {

    private static final int DONE = -1;

    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    @Override
    public int next() {
        if (at >= text.length()) {
            return DONE;
        }
        do {
            at++;
        } while (at < text.length() && !mayEndBefore(at));
        return at;
    }

    private boolean mayEndBefore(int index) {
        char before = text.charAt(index - 1);
        char after = text.charAt(index);
        if (isSpace(after)) {
            return false;
        }
        if (isSpace(before)) {
            return true;
        }
        return switch (before) {
            case '\u00AD', '\u200B' -> true;
            case '-', '\u2010', '/' -> isInWord(index) && !Character.isDigit(after);
            case '\u2013', '\u2014' -> Character.isLetter(after);
            case '_' -> isInWord(index);
            default -> false;
        };
    }

    /** Whether letters or digits stand on both sides of the sign before {@code index}. */
    private boolean isInWord(int index) {
        return index > 1
                && Character.isLetterOrDigit(text.charAt(index - 2))
                && Character.isLetterOrDigit(text.charAt(index));
    }

    /** Space that gives way to the end of a line; no-break spaces do not. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c);
    }
}
