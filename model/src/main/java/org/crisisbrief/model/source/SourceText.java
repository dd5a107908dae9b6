package org.crisisbrief.model.source;

import java.util.List;

/**
 * A source's characters exactly as read, and where its paragraphs stand in them.
 *
 * @param characters the text, never altered; all offsets count in it
 * @param paragraphs the paragraphs in order, without the white space around them; they do not overlap
 */
public record SourceText(String characters, List<Span> paragraphs) {
    public SourceText {
        paragraphs = List.copyOf(paragraphs);
        int from = 0;
        for (Span p : paragraphs) {
            if (p.start() < from || p.end() > characters.length()) {
                throw new IllegalArgumentException("paragraph out of order or outside of the text: " + p);
            }
            from = p.end();
        }
    }

    public String slice(Span span) {
        return characters.substring(span.start(), span.end());
    }

    /** The number, from 1, of the paragraph that holds the offset; between two paragraphs that of the one before, at least 1. */
    public int paragraphAt(int offset) {
        int low = 0;
        int high = paragraphs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.max(1, low);
    }

    /** The words of paragraph {@code number}, counted from 1. */
    public String paragraph(int number) {
        return slice(paragraphs.get(number - 1));
    }
}
