package org.crisisbrief.render.pdf;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;

/** Joins Arabic letters: each takes the form, of Unicode's presentation forms, that its neighbours ask for. */
final class ArabicLetters {

    private static final char LAM = '\u0644';
    private static final char TATWEEL = '\u0640';
    private static final String ALEFS_AFTER_LAM = "\u0622\u0623\u0625\u0627";
    private static final char LAM_WITH_FIRST_ALEF = '\uFEF5';

    /**
     * Letters with the code of their isolated form and the number of their forms: 1, 2 (isolated, final) or 4 (isolated,
     * final, initial, medial), in this order in Unicode's blocks.
     */
    private static final int[][] FORMS = {
        {0x621, 0xFE80, 1}, {0x622, 0xFE81, 2}, {0x623, 0xFE83, 2}, {0x624, 0xFE85, 2}, {0x625, 0xFE87, 2},
        {0x626, 0xFE89, 4}, {0x627, 0xFE8D, 2}, {0x628, 0xFE8F, 4}, {0x629, 0xFE93, 2}, {0x62A, 0xFE95, 4},
        {0x62B, 0xFE99, 4}, {0x62C, 0xFE9D, 4}, {0x62D, 0xFEA1, 4}, {0x62E, 0xFEA5, 4}, {0x62F, 0xFEA9, 2},
        {0x630, 0xFEAB, 2}, {0x631, 0xFEAD, 2}, {0x632, 0xFEAF, 2}, {0x633, 0xFEB1, 4}, {0x634, 0xFEB5, 4},
        {0x635, 0xFEB9, 4}, {0x636, 0xFEBD, 4}, {0x637, 0xFEC1, 4}, {0x638, 0xFEC5, 4}, {0x639, 0xFEC9, 4},
        {0x63A, 0xFECD, 4}, {0x641, 0xFED1, 4}, {0x642, 0xFED5, 4}, {0x643, 0xFED9, 4}, {0x644, 0xFEDD, 4},
        {0x645, 0xFEE1, 4}, {0x646, 0xFEE5, 4}, {0x647, 0xFEE9, 4}, {0x648, 0xFEED, 2}, {0x649, 0xFEEF, 2},
        {0x64A, 0xFEF1, 4}, {0x679, 0xFB66, 4}, {0x67E, 0xFB56, 4}, {0x686, 0xFB7A, 4}, {0x688, 0xFB88, 2},
        {0x691, 0xFB8C, 2}, {0x698, 0xFB8A, 2}, {0x6A9, 0xFB8E, 4}, {0x6AF, 0xFB92, 4}, {0x6BA, 0xFB9E, 2},
        {0x6BE, 0xFBAA, 4}, {0x6C1, 0xFBA6, 4}, {0x6CC, 0xFBFC, 4}, {0x6D2, 0xFBAE, 2}
    };

    private static final Map<Character, int[]> BY_LETTER = new HashMap<>();

    static {
        for (int[] forms : FORMS) {
            BY_LETTER.put((char) forms[0], forms);
        }
    }

    private ArabicLetters() {}

    /** The text with letters again in place of the forms that they are drawn in. */
    static String apart(String text) {
        if (text.codePoints().noneMatch(ArabicLetters::isForm)) {
            return text;
        }
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints()
                .mapToObj(
                        c -> isForm(c) ? Normalizer.normalize(Character.toString(c), Form.NFKC) : Character.toString(c))
                .forEach(letters::append);
        return letters.toString();
    }

    private static boolean isForm(int c) {
        return c >= 0xFB50 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFC;
    }

    /** The text with its Arabic letters in their joined forms, in the same order; lam with alef becomes one. */
    static String joined(String text) {
        if (text.chars().noneMatch(c -> c >= 0x600 && c <= 0x6FF)) {
            return text;
        }
        StringBuilder joined = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int[] forms = BY_LETTER.get(c);
            if (forms == null) {
                joined.append(c);
                continue;
            }
            boolean before = forms[2] >= 2 && joinsNext(neighbour(text, i, -1));
            boolean after = forms[2] == 4 && joinsPrevious(neighbour(text, i, 1));
            int alef = c == LAM && i + 1 < text.length() ? ALEFS_AFTER_LAM.indexOf(text.charAt(i + 1)) : -1;
            if (alef >= 0) {
                joined.append((char) (LAM_WITH_FIRST_ALEF + 2 * alef + (before ? 1 : 0)));
                i++;
            } else {
                joined.append((char) (forms[1] + (after ? 2 : 0) + (before ? 1 : 0)));
            }
        }
        return joined.toString();
    }

    /** The nearest character to one side that is not a mark; a space at the text's end. */
    private static char neighbour(String text, int at, int step) {
        int i = at + step;
        while (i >= 0 && i < text.length() && Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK) {
            i += step;
        }
        return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
    }

    private static boolean joinsNext(char c) {
        int[] forms = BY_LETTER.get(c);
        return c == TATWEEL || forms != null && forms[2] == 4;
    }

    private static boolean joinsPrevious(char c) {
        int[] forms = BY_LETTER.get(c);
        return c == TATWEEL || forms != null && forms[2] >= 2;
    }
}
