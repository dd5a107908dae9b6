package org.crisisbrief.extract.time;

import java.util.Optional;
import java.util.Set;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.annotate.Token;
import org.crisisbrief.model.source.Span;

/** Where the words around a time put it: "will meet on Friday", "on Friday ministers will meet", "met on Friday". */
enum Tense {
    AHEAD,
    PAST,
    OPEN;

    private static final Set<String> BREAKS = Set.of(";", ":", "\"", "(", ")");

    /** How many words a verb may stand from a time that it dates. */
    private static final int REACH = 14;

    /** "in time for Friday's vote": a possessive takes no tense from farther off. */
    private static final int REACH_OF_POSSESSIVE = 3;

    static boolean isAhead(AnnotatedText text, Span time) {
        return of(text, time) == AHEAD;
    }

    /** The tense of the nearest verb before it in its clause, or of the first one after it where the clause has none before. */
    static Tense of(AnnotatedText text, Span time) {
        Sentence sentence = text.sentenceAt(time.start());
        int first = text.tokenFrom(time.start());
        int end = text.tokenFrom(time.end());
        boolean possessive = end < sentence.endToken() && text.tokens().get(end).is("'s");
        Optional<Tense> before = before(
                text, Math.max(sentence.firstToken(), first - (possessive ? REACH_OF_POSSESSIVE : REACH)), first);
        if (before.isPresent() || possessive) {
            return before.orElse(OPEN);
        }
        return after(text, end, Math.min(sentence.endToken(), end + REACH));
    }

    /** The tense that a verb before the time gives it; nothing where the clause up to it has none. */
    private static Optional<Tense> before(AnnotatedText text, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            Token token = text.tokens().get(i);
            if (token.is(",") || BREAKS.contains(token.key())) {
                return Optional.of(OPEN);
            }
            Optional<Mention> ahead = text.at(token.start(), "time-future");
            if (ahead.isPresent() && text.tokenFrom(ahead.get().end()) <= to) {
                return Optional.of(isToldAsPast(text, from, i) ? PAST : AHEAD);
            }
            if (text.at(token.start(), "time-report").isPresent()) {
                return Optional.of(OPEN);
            }
            if (isPast(text, i)) {
                return Optional.of(PAST);
            }
        }
        return Optional.empty();
    }

    private static Tense after(AnnotatedText text, int from, int to) {
        int commas = 0;
        for (int i = from; i < to; i++) {
            Token token = text.tokens().get(i);
            if (token.is(",") && ++commas > 1 || BREAKS.contains(token.key())) {
                return OPEN;
            }
            if (text.at(token.start(), "time-future").isPresent()) {
                return isToldAsPast(text, from, i) ? PAST : AHEAD;
            }
            if (text.at(token.start(), "time-report").isPresent()) {
                return OPEN;
            }
            if (isPast(text, i)) {
                return PAST;
            }
        }
        return OPEN;
    }

    /** "had been scheduled", "was due": a plan that is told of as past. */
    private static boolean isToldAsPast(AnnotatedText text, int from, int cue) {
        for (int i = cue - 1; i >= Math.max(from, cue - 2); i--) {
            if (text.at(text.tokens().get(i).start(), "time-had").isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** A past form that is no participle of a future: "to be held". */
    private static boolean isPast(AnnotatedText text, int index) {
        Token token = text.tokens().get(index);
        boolean form = text.at(token.start(), "time-past").isPresent()
                || token.key().length() > 4
                        && token.key().endsWith("ed")
                        && !token.key().endsWith("eed")
                        && !token.isCapitalised();
        return form && (index == 0 || !text.tokens().get(index - 1).is("be"));
    }
}
