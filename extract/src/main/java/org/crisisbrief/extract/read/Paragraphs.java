package org.crisisbrief.extract.read;

import java.util.ArrayList;
import java.util.List;
import org.crisisbrief.model.source.Span;

/** Where the paragraphs of a plain text stand. */
public final class Paragraphs {

    /** Lines up to this long may be wrapped ones. */
    private static final int WRAPPED = 100;

    private Paragraphs() {}

    /** The paragraphs in order, without the white space around them. */
    public static List<Span> of(String text) {
        List<Span> lines = lines(text);
        boolean parted = areParted(lines);
        boolean wrapped = lines.stream().filter(l -> l.length() > 0).allMatch(l -> l.length() <= WRAPPED);
        List<Span> paragraphs = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (Span line : lines) {
            boolean alone = !parted && !(wrapped && start >= 0 && goesOn(text, end));
            if (start >= 0 && (line.length() == 0 || alone)) {
                paragraphs.add(new Span(start, end));
                start = -1;
            }
            if (line.length() > 0) {
                start = start < 0 ? line.start() : start;
                end = line.end();
            }
        }
        if (start >= 0) {
            paragraphs.add(new Span(start, end));
        }
        return List.copyOf(paragraphs);
    }

    /** Whether an empty line stands between two that are not; those at the ends of a file part nothing. */
    private static boolean areParted(List<Span> lines) {
        int first = 0;
        int last = lines.size() - 1;
        while (first <= last && lines.get(first).length() == 0) {
            first++;
        }
        while (last >= first && lines.get(last).length() == 0) {
            last--;
        }
        return lines.subList(first, last + 1).stream().anyMatch(l -> l.length() == 0);
    }

    /** Whether the text up to here ends inside a sentence. */
    private static boolean goesOn(String text, int end) {
        return ".!?:\"\u201D".indexOf(text.charAt(end - 1)) < 0;
    }

    /** The lines without the white space around them; an empty line is an empty span. */
    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int to = text.indexOf('\n', from);
            int next = to < 0 ? text.length() + 1 : to + 1;
            int start = from;
            int end = to < 0 ? text.length() : to;
            while (start < end && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            lines.add(new Span(start, end));
            from = next;
        }
        return lines;
    }
}
