package org.crisisbrief.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.read.ReadDocument;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.source.SourceText;
import org.crisisbrief.model.source.Span;

/**
 * The beginning of a document that is understood: all of it, unless it is longer than any that people write for others to read.
 * The cost of a document is bounded so, whatever stands in it; a {@link org.crisisbrief.extract.read.Budget} bounds what reading its file
 * may take.
 */
final class Understood {

    /** Characters: some 600 pages. */
    static final int LONGEST = 1_500_000;

    private Understood() {}

    /** The text, or its beginning up to a white space; offsets are the same. */
    static SourceText of(SourceText text) {
        if (text.characters().length() <= LONGEST) {
            return text;
        }
        int end = end(text.characters());
        List<Span> paragraphs = new ArrayList<>();
        for (Span paragraph : text.paragraphs()) {
            if (paragraph.start() < end) {
                paragraphs.add(new Span(paragraph.start(), Math.min(paragraph.end(), end)));
            }
        }
        List<Integer> pages = text.pages().isEmpty() ? List.of() : text.pages().subList(0, paragraphs.size());
        return new SourceText(text.characters().substring(0, end), paragraphs, pages);
    }

    /** What the user should know of a document of which only the beginning is understood. */
    static Optional<Diagnostic> warning(ReadDocument document) {
        SourceText text = document.text();
        return text.characters().length() <= LONGEST
                ? Optional.empty()
                : Optional.of(Diagnostic.warning(
                        document.path(),
                        "The document is longer than 1.5 million characters, so what stands behind paragraph "
                                + of(text).paragraphs().size()
                                + " was left out. Split it, or keep only the part that matters."));
    }

    private static int end(String characters) {
        int end = LONGEST;
        while (end > LONGEST / 2 && !Character.isWhitespace(characters.charAt(end))) {
            end--;
        }
        boolean isCutInWord = end == LONGEST / 2;
        return isCutInWord && Character.isLowSurrogate(characters.charAt(end)) ? end - 1 : end;
    }
}
