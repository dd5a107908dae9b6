package org.crisisbrief.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.model.Diagnostic;

/** Tells of sentences that were too long to be read as one, as those of a list or table that lost its line breaks. */
final class LongSentences {

    private static final int NAMED = 5;

    private LongSentences() {}

    /** What the user should know of a document with such sentences. */
    static Optional<Diagnostic> warning(String path, AnnotatedText text) {
        List<Integer> paragraphs = text.sentences().stream()
                .filter(Sentence::isCut)
                .map(Sentence::paragraph)
                .distinct()
                .toList();
        if (paragraphs.isEmpty()) {
            return Optional.empty();
        }
        String named = paragraphs.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        int more = paragraphs.size() - NAMED;
        return Optional.of(Diagnostic.warning(
                path,
                (paragraphs.size() == 1 ? "Paragraph " : "Paragraphs ")
                        + named
                        + (more > 0 ? " and " + more + " more" : "")
                        + (paragraphs.size() == 1 ? " holds" : " hold")
                        + " a sentence of more than "
                        + AnnotatedText.longestSentence()
                        + " words and signs. It was read in parts, and what links one part to the next may be missed."
                        + " Look whether line breaks or full stops got lost."));
    }
}
