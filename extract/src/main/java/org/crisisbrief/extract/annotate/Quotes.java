package org.crisisbrief.extract.annotate;

import java.util.ArrayList;
import java.util.List;
import org.crisisbrief.model.source.Span;

/**
 * Finds the words in double quotation marks, paragraph by paragraph. A paragraph that opens a quotation and does not close
 * it is quoted to its end, as in continued quotations.
 */
final class Quotes {

    /** Quotations inside of quotations are looked for no farther than this. */
    private static final int LONGEST = 2000;

    private Quotes() {}

    static List<Quote> in(String original, String plain, List<Span> paragraphs) {
        List<Quote> quotes = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            int open = -1;
            for (int i = paragraph.start(); i < paragraph.end(); i++) {
                if (plain.charAt(i) != '"') {
                    continue;
                }
                char mark = original.charAt(i);
                if (open < 0) {
                    open = mark == '\u201D' || mark == '\u00BB' ? open : i;
                } else if (mark == '\u201C' || mark == '\u00AB') {
                    int inner = innerEnd(original, i, paragraph.end());
                    if (inner > i) {
                        i = inner;
                        continue;
                    }
                    add(quotes, plain, open, i, i);
                    open = i;
                } else {
                    add(quotes, plain, open, i, i + 1);
                    open = -1;
                }
            }
            if (open >= 0 && paragraph.end() - open > 2) {
                add(quotes, plain, open, paragraph.end(), paragraph.end());
            }
        }
        return List.copyOf(quotes);
    }

    /** Where a quotation inside of a quotation ends: both are closed in the paragraph; else the index where it opens. */
    private static int innerEnd(String original, int open, int end) {
        int inner = open;
        int depth = 2;
        for (int i = open + 1; i < Math.min(end, open + LONGEST); i++) {
            char mark = original.charAt(i);
            if (mark == '\u201C' || mark == '\u00AB') {
                depth++;
            } else if (mark == '\u201D' || mark == '\u00BB') {
                depth--;
                inner = depth == 1 && inner == open ? i : inner;
                if (depth == 0) {
                    return inner;
                }
            }
        }
        return open;
    }

    private static void add(List<Quote> quotes, String plain, int open, int innerEnd, int end) {
        int from = open + 1;
        int to = innerEnd;
        while (from < to && Character.isWhitespace(plain.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(plain.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            quotes.add(new Quote(new Span(open, end), new Span(from, to)));
        }
    }
}
