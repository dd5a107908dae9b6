package org.crisisbrief.extract.read.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.crisisbrief.extract.read.Budget;

/** Parts the bytes of an RTF file into groups, control words and bytes of text. */
final class RtfTokens {

    private static final int LONGEST_WORD = 40;

    private final byte[] bytes;
    private final Budget budget;
    private int position;

    RtfTokens(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.budget = budget;
    }

    /** Is told of the parts in their order. */
    interface Visitor {

        void open() throws IOException;

        void close() throws IOException;

        /**
         * A control word, or a control symbol as a word of one character.
         *
         * @param number what follows it; without one 1, so that a switch is on
         * @param numbered whether a number follows it
         */
        void word(String word, int number, boolean numbered) throws IOException;

        /** A byte of text. */
        void text(byte value) throws IOException;
    }

    void read(Visitor visitor) throws IOException {
        while (position < bytes.length) {
            budget.steps(1);
            byte c = bytes[position++];
            switch (c) {
                case '{' -> visitor.open();
                case '}' -> visitor.close();
                case '\\' -> control(visitor);
                case '\r', '\n', 0 -> {}
                default -> visitor.text(c);
            }
        }
    }

    private void control(Visitor visitor) throws IOException {
        int start = position;
        while (position < bytes.length && isLetter(bytes[position]) && position - start < LONGEST_WORD) {
            position++;
        }
        if (position == start) {
            symbol(visitor);
            return;
        }
        String word = new String(bytes, start, position - start, StandardCharsets.US_ASCII);
        int sign = position < bytes.length && bytes[position] == '-' ? -1 : 1;
        int digits = position + (sign < 0 ? 1 : 0);
        long number = 0;
        int from = digits;
        while (digits < bytes.length && digits - from < 10 && bytes[digits] >= '0' && bytes[digits] <= '9') {
            number = number * 10 + bytes[digits++] - '0';
        }
        boolean numbered = digits > from;
        position = numbered ? digits : position;
        if (position < bytes.length && bytes[position] == ' ') {
            position++;
        }
        int value = (int) (sign * Math.min(number, Integer.MAX_VALUE));
        if (word.equals("bin") && numbered) {
            position = (int) Math.min(bytes.length, position + Math.max(0L, value));
        } else {
            visitor.word(word, numbered ? value : 1, numbered);
        }
    }

    private void symbol(Visitor visitor) throws IOException {
        if (position >= bytes.length) {
            return;
        }
        byte c = bytes[position++];
        if (c == '\'' && position + 2 <= bytes.length) {
            int high = Character.digit(bytes[position], 16);
            int low = Character.digit(bytes[position + 1], 16);
            if (high >= 0 && low >= 0) {
                position += 2;
                visitor.text((byte) (high << 4 | low));
            }
        } else if (c == '\\' || c == '{' || c == '}') {
            visitor.text(c);
        } else {
            visitor.word(c == '\r' || c == '\n' ? "par" : String.valueOf((char) (c & 0xFF)), 1, false);
        }
    }

    private static boolean isLetter(byte c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
