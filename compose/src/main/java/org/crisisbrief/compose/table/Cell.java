package org.crisisbrief.compose.table;

/**
 * A value of a table as a CSV file holds it: between quotation marks, on one line, and never a formula. Spreadsheets take what
 * begins with one of {@code = + - @} for a formula, even behind white space, and some take a semicolon for the end of a cell; an
 * apostrophe before such a sign makes it text (as OWASP's "CSV Injection" advises). Control characters and signs that turn the
 * direction of a text show as U+FFFD.
 */
final class Cell {

    /** The longest text that a cell of Excel holds. */
    static final int LONGEST = 32_767;

    private static final String CUT = " […]";

    private Cell() {}

    /** A text from outside, or of one's own. */
    static String text(String value) {
        String line = line(value);
        StringBuilder cell = new StringBuilder(line.length() + 8).append('"');
        boolean begins = true;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (begins && isSign(c)) {
                cell.append('\'');
            }
            begins = c == ';' || begins && (c == '"' || Character.isSpaceChar(c) || isInvisible(c));
            cell.append(c == '"' ? "\"\"" : c);
        }
        return cell.append('"').toString();
    }

    /** A number that the program itself writes; a negative one is no formula. */
    static String number(Object value) {
        return "\"" + value + "\"";
    }

    private static String line(String value) {
        StringBuilder line = new StringBuilder(value.length());
        boolean space = true;
        for (int i = 0; i < value.length(); ) {
            int c = value.codePointAt(i);
            i += Character.charCount(c);
            boolean white = c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029 || c == ' ';
            if (!white || !space) {
                line.appendCodePoint(white ? ' ' : isHarmful(c) ? 0xFFFD : c);
            }
            space = white;
        }
        return cut(line.toString().stripTrailing());
    }

    private static String cut(String line) {
        if (line.length() <= LONGEST - 2) {
            return line;
        }
        int end = LONGEST - 2 - CUT.length();
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    /** The signs that begin a formula, also in their wide forms. */
    private static boolean isSign(char c) {
        return switch (c) {
            case '=', '+', '-', '@', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20' -> true;
            default -> false;
        };
    }

    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT || c == '\uFFFD';
    }

    private static boolean isHarmful(int c) {
        int type = Character.getType(c);
        boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        boolean none = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        return type == Character.CONTROL || type == Character.SURROGATE || turns || none;
    }
}
