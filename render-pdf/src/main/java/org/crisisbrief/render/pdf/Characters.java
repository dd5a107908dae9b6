package org.crisisbrief.render.pdf;

/** Characters that a page cannot show or must not obey, and what stands for them. */
final class Characters {

    static final int REPLACEMENT = 0xFFFD;

    private Characters() {}

    /**
     * The text with U+FFFD in place of control characters, lone surrogates, non-characters, and the controls that embed
     * or override a direction: these could turn around what stands after them.
     */
    static String printable(String text) {
        if (isPrintable(text)) {
            return text;
        }
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().map(c -> isPrintable(c) ? c : REPLACEMENT).forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private static boolean isPrintable(String text) {
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (!isPrintable(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPrintable(int c) {
        return c == '\n'
                || c == '\t'
                || c == '\r'
                || !Character.isISOControl(c)
                        && !(c >= 0xD800 && c <= 0xDFFF)
                        && (c & 0xFFFE) != 0xFFFE
                        && !isDirectionControl(c);
    }

    /** Embeddings, overrides and isolates (Unicode Standard Annex 9, sections 2.1 to 2.4). */
    private static boolean isDirectionControl(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
