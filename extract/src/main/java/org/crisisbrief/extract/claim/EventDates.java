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
    private static final int LONGEST_PUT_IN = 9;

    /** So many days are no single happening's, but a year's or a war's. */
    private static final int LONG = 300;

    private static final Set<String> DEFINITE = Set.of("the", "that", "this");
    private static final Set<String> BACK = Set.of("after", "since", "following");
    private static final Set<String> OF = Set.of("of", "from", "in");
    private static final Set<String> LEFT_BEHIND = Set.of(
            "toll", "victim", "victims", "survivor", "survivors", "aftermath", "wake", "dead", "missing", "injured");

    private static final Set<String> SUBORDINATE =
            Set.of("where", "which", "who", "after", "before", "when", "because", "although", "while", "since", ";");

    private EventDates() {}

    static DateValue of(AnnotatedText text, Sentence sentence, Span words) {
        if (text.at(words.start(), "late-death").isPresent()) {
            return DateValue.NONE;
        }
        if (isLookedBackAt(text, sentence, words)) {
            return justBehind(text, sentence, words);
        }
        DateValue own = ClauseDate.in(text, Phrases.around(text, sentence, words), words);
        if (own.start().isPresent()) {
            return own;
        }
        Optional<DateValue> put = putIn(text, sentence, words);
        if (put.isPresent()) {
            return put.get();
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

    /**
     * Whether the words name what had happened before that which the clause tells: "two more died on Tuesday, raising the toll of
     * the flood", "left on Monday after the attack".
     */
    private static boolean isLookedBackAt(AnnotatedText text, Sentence sentence, Span words) {
        int the = text.tokenFrom(words.start()) - 1;
        int link = the - 1;
        if (link < sentence.firstToken()
                || !DEFINITE.contains(text.tokens().get(the).key())) {
            return false;
        }
        String key = text.tokens().get(link).key();
        boolean leftBehind = link > sentence.firstToken()
                && LEFT_BEHIND.contains(text.tokens().get(link - 1).key());
        return BACK.contains(key) || leftBehind && OF.contains(key);
    }

    /** The date put in between commas beside the clause: "The second, on the morning of 15 May, struck ...". */
    private static Optional<DateValue> putIn(AnnotatedText text, Sentence sentence, Span words) {
        Span clause = Phrases.around(text, sentence, words);
        int before = text.tokenFrom(clause.start()) - 1;
        int behind = text.tokenFrom(clause.end());
        int opened = before - 1;
        while (opened > sentence.firstToken() && !isComma(text, opened)) {
            opened--;
        }
        Optional<DateValue> put = between(text, sentence, opened, before, words);
        int closed = behind + 1;
        while (closed < sentence.endToken() && !isComma(text, closed)) {
            closed++;
        }
        return put.isPresent() ? put : between(text, sentence, behind, closed, words);
    }

    private static Optional<DateValue> between(AnnotatedText text, Sentence sentence, int from, int to, Span words) {
        boolean commas = from > sentence.firstToken()
                && to < sentence.endToken()
                && to - from > 1
                && to - from <= LONGEST_PUT_IN
                && isComma(text, from)
                && isComma(text, to);
        if (!commas) {
            return Optional.empty();
        }
        Span inserted =
                new Span(text.tokens().get(from).end(), text.tokens().get(to).start());
        boolean alone = text.mentions(Timex.LABEL, inserted).stream()
                .anyMatch(m -> text.tokenFrom(m.end()) == to && text.tokenFrom(m.start()) - from <= OPENING);
        return Optional.of(ClauseDate.in(text, inserted, words))
                .filter(d -> alone && d.start().isPresent());
    }

    private static boolean isComma(AnnotatedText text, int token) {
        return text.tokens().get(token).key().equals(",");
    }

    /** The date that stands with the words themselves: "the flood of last week", "the attack on Monday". */
    private static DateValue justBehind(AnnotatedText text, Sentence sentence, Span words) {
        int end = text.tokenFrom(words.end());
        return text.mentions(Timex.LABEL, sentence.span()).stream()
                .filter(m -> m.start() >= words.end() && text.tokenFrom(m.start()) - end < OPENING)
                .findFirst()
                .map(m -> ClauseDate.in(text, m.span(), words))
                .orElse(DateValue.NONE);
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
