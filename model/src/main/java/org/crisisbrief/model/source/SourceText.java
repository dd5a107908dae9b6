package org.crisisbrief.model.source;

import java.util.List;
import java.util.OptionalInt;

/**
 * A source's characters exactly as read, and where its paragraphs stand in them.
 *
 * @param characters the text, never altered; all offsets count in it
 * @param paragraphs the paragraphs in order, without the white space around them; they do not overlap
 * @param pages the page, from 1, on which each paragraph begins; empty for a format that knows no pages
 */
public record SourceText(String characters, List<Span> paragraphs, List<Integer> pages) {
    public SourceText {
        paragraphs = List.copyOf(paragraphs);
        pages = List.copyOf(pages);
        if (!pages.isEmpty() && pages.size() != paragraphs.size()) {
            throw new IllegalArgumentException(pages.size() + " pages for " + paragraphs.size() + " paragraphs");
        }
        if (pages.stream().anyMatch(page -> page < 1)) {
            throw new IllegalArgumentException("pages count from 1: " + pages);
        }
        int from = 0;
        for (Span p : paragraphs) {
            if (p.start() < from || p.end() > characters.length()) {
                throw new IllegalArgumentException("paragraph out of order or outside of the text: " + p);
            }
            from = p.end();
        }
    }

    /** A text that knows no pages. */
    public SourceText(String characters, List<Span> paragraphs) {
        this(characters, paragraphs, List.of());
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

    /** The page on which the paragraph that holds the offset begins; empty where no pages are known. */
    public OptionalInt pageAt(int offset) {
        return pages.isEmpty() ? OptionalInt.empty() : OptionalInt.of(pages.get(paragraphAt(offset) - 1));
    }

    /** The paragraph that holds a passage, joined with it where they do not meet; all of a text that knows no paragraphs. */
    public Span paragraphAround(Span passage) {
        if (paragraphs.isEmpty()) {
            return new Span(0, characters.length());
        }
        Span paragraph = paragraphs.get(paragraphAt(passage.start()) - 1);
        return paragraph.overlaps(passage) ? paragraph : paragraph.union(passage);
    }

    /** The words of paragraph {@code number}, counted from 1. */
    public String paragraph(int number) {
        return slice(paragraphs.get(number - 1));
    }
}
