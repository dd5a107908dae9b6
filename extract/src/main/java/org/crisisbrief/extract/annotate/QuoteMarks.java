package org.crisisbrief.extract.annotate;

/**
 * Makes double marks of what texts without them use in their place: two apostrophes or graves ({@code ''so''}, {@code ``so''}),
 * and single marks around whole words that end with a stop or comma ({@code 'So,' he said}). One character for one.
 */
final class QuoteMarks {

    private static final String STOPS = ",.!?";

    private final StringBuilder plain;

    private QuoteMarks(StringBuilder plain) {
        this.plain = plain;
    }

    static void doubled(StringBuilder plain) {
        if (plain.indexOf("'") >= 0) {
            QuoteMarks marks = new QuoteMarks(plain);
            marks.pairs();
            marks.singles();
        }
    }

    /** The mark stands next to the words, and a space in the place of the other. */
    private void pairs() {
        for (int i = plain.indexOf("''"); i >= 0; i = plain.indexOf("''", i + 2)) {
            boolean opens = isOutside(i - 1) && !isOutside(i + 2);
            plain.setCharAt(i, opens ? ' ' : '"');
            plain.setCharAt(i + 1, opens ? '"' : ' ');
        }
    }

    /** Paragraph by paragraph; one that has double marks uses single ones for quotations inside of quotations. */
    private void singles() {
        int start = 0;
        while (start < plain.length()) {
            int end = plain.indexOf("\n", start);
            end = end < 0 ? plain.length() : end;
            if (plain.substring(start, end).indexOf('"') < 0) {
                singles(start, end);
            }
            start = end + 1;
        }
    }

    private void singles(int start, int end) {
        int open = -1;
        for (int i = start; i < end; i++) {
            if (plain.charAt(i) != '\'') {
                continue;
            }
            if (isOutside(i - 1) && i + 1 < end && Character.isUpperCase(plain.charAt(i + 1))) {
                open = i;
            } else if (open >= 0 && i > start && STOPS.indexOf(plain.charAt(i - 1)) >= 0 && isOutside(i + 1)) {
                plain.setCharAt(open, '"');
                plain.setCharAt(i, '"');
                open = -1;
            }
        }
    }

    private boolean isOutside(int at) {
        return at < 0
                || at >= plain.length()
                || Character.isWhitespace(plain.charAt(at))
                || "([-".indexOf(plain.charAt(at)) >= 0;
    }
}
