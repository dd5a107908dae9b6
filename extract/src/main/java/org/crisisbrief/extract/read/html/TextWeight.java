package org.crisisbrief.extract.read.html;

/** How much text some characters are, in words; of scripts that do not part words, two characters are one. */
final class TextWeight {

    private TextWeight() {}

    static int of(CharSequence text) {
        int words = 0;
        int unparted = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
            if (letter && partsNoWords(c)) {
                unparted++;
                inside = false;
            } else {
                if (letter && !inside) {
                    words++;
                }
                inside = letter
                        || inside
                                && (c == '\''
                                        || c == '\u2019'
                                        || c == '-'
                                        || Character.getType(c) == Character.NON_SPACING_MARK);
            }
        }
        return words + (unparted + 1) / 2;
    }

    /** Thai to Khmer, kana and ideographs; Korean parts its words. */
    private static boolean partsNoWords(char c) {
        return c >= 0x0E00 && c <= 0x0EFF
                || c >= 0x1000 && c <= 0x109F
                || c >= 0x1780 && c <= 0x17FF
                || c >= 0x3040 && c <= 0x9FFF
                || c >= 0xF900 && c <= 0xFAFF;
    }
}
