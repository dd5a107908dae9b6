package org.crisisbrief.extract.claim;

import java.util.Set;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.annotate.Token;
import org.crisisbrief.model.source.Span;

/** The whole phrase around telling words: what a reader would quote. */
final class Phrases {

    private static final int LONGEST = 24;
    private static final Set<String> BREAKS =
            Set.of(",", ";", ":", "(", ")", "\"", "where", "which", "who", "but", "while", "although", "whereas");

    private Phrases() {}

    /** From the clause's beginning, or its break before the words, to its next break. */
    static Span around(AnnotatedText text, Sentence sentence, Span words) {
        int first = text.tokenFrom(words.start());
        int end = text.tokenFrom(words.end());
        int from = first;
        int opening = EventDates.firstToken(text, sentence);
        while (from > opening && first - from < LONGEST && !breaks(text, from - 1)) {
            from--;
        }
        int to = end;
        while (to < sentence.endToken() && to - end < LONGEST && !breaks(text, to)) {
            to++;
        }
        while (to > end && !text.tokens().get(to - 1).isWord()) {
            to--;
        }
        while (from < first
                && Set.of("and", "or", "that").contains(text.tokens().get(from).key())) {
            from++;
        }
        return new Span(
                text.tokens().get(from).start(), text.tokens().get(to - 1).end());
    }

    private static boolean breaks(AnnotatedText text, int token) {
        Token t = text.tokens().get(token);
        return BREAKS.contains(t.key());
    }
}
