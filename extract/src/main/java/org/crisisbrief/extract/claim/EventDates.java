package org.crisisbrief.extract.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Dateline;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.annotate.Token;
import org.crisisbrief.extract.time.ClauseDate;
import org.crisisbrief.extract.time.Timex;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.source.Span;

/**
 * When a happening took place: the date in its own clause, or the one that opens the sentence, unless a clause of its own
 * ("where", "which", "after") comes between.
 */
final class EventDates {

    private static final int OPENING = 3;

    /** So many days are no single happening's, but a year's or a war's. */
    private static final int LONG = 300;

    private static final Set<String> SUBORDINATE =
            Set.of("where", "which", "who", "after", "before", "when", "because", "although", "while", "since", ";");

    private EventDates() {}

    static DateValue of(AnnotatedText text, Sentence sentence, Span words) {
        DateValue own = ClauseDate.in(text, Phrases.around(text, sentence, words), words);
        if (own.start().isPresent()) {
            return own;
        }
        int first = firstToken(text, sentence);
        Optional<Mention> opening = text.mentions(Timex.LABEL, sentence.span()).stream()
                .filter(m -> text.tokenFrom(m.start()) - first < OPENING)
                .filter(m -> m.end() <= words.start() && text.tokenFrom(m.start()) >= first)
                .findFirst();
        if (opening.isEmpty() || isCutOff(text, opening.get(), words)) {
            return own;
        }
        DateValue opened = ClauseDate.in(text, opening.get().span(), words);
        return opened.start().isPresent() ? opened : own;
    }

    /** Whether a date is a year or another such length of time, as history is told in. */
    static boolean isLong(DateValue date) {
        return date.start().isPresent()
                && date.end().isPresent()
                && date.start().get().plusDays(LONG).isBefore(date.end().get());
    }

    private static boolean isCutOff(AnnotatedText text, Mention opening, Span words) {
        List<Token> between = text.tokens().subList(text.tokenFrom(opening.end()), text.tokenFrom(words.start()));
        return between.stream().skip(1).anyMatch(t -> SUBORDINATE.contains(t.key()));
    }

    /** A "date 2022-01-09" that an export fused to the first sentence. */
    static boolean isHeader(AnnotatedText text, Sentence sentence, Mention time) {
        int before = text.tokenFrom(time.start()) - 1;
        return sentence.index() == 0
                && before == sentence.firstToken()
                && text.tokens().get(before).is("date");
    }

    /** The first token of a sentence after such a header, or after a dateline. */
    static int firstToken(AnnotatedText text, Sentence sentence) {
        return text.mentions(Timex.LABEL, sentence.span()).stream()
                .filter(m -> isHeader(text, sentence, m))
                .findFirst()
                .map(m -> text.tokenFrom(m.end()))
                .orElseGet(() -> Dateline.without(text, sentence).firstToken());
    }
}
