package org.crisisbrief.extract.annotate;

import java.util.ArrayList;
import java.util.List;
import org.crisisbrief.model.source.Span;

/**
 * Finds the words in double quotation marks, paragraph by paragraph. A paragraph that opens a quotation and does not close
 * it is quoted to its end, as in continued quotations.
 */
final class Quotes {

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
