package org.crisisbrief.render.docx;

/** Characters that XML 1.0 cannot hold, and what stands for them. */
final class Characters {

    private static final int REPLACEMENT = 0xFFFD;

    private Characters() {}

    /** The text with U+FFFD in place of control characters, lone surrogates and non-characters. */
    static String legal(String text) {
        if (text.codePoints().allMatch(Characters::isLegal)) {
            return text;
        }
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().map(c -> isLegal(c) ? c : REPLACEMENT).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    /** The text as it stands in XML, between tags or in an attribute. */
    static String escaped(String text) {
        return legal(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** XML 1.0, production 2. */
    private static boolean isLegal(int c) {
        return (c >= 0x20 && c <= 0xD7FF)
                || c == '\n'
                || c == '\t'
                || c == '\r'
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
