package org.crisisbrief.extract.time;

import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.annotate.Token;

/**
 * A day number that a broken sentence has left behind: a paragraph that begins "2, when drivers ..." takes the month of the
 * last day named in the sentence before it.
 */
final class BareDay {

    private BareDay() {}

    static Optional<Mention> in(AnnotatedText text, Sentence sentence) {
        List<Token> tokens = text.tokens(sentence);
        if (sentence.index() == 0
                || tokens.size() < 3
                || text.sentences().get(sentence.index() - 1).paragraph() == sentence.paragraph()
                || !tokens.get(1).is(",")
                || !Character.isLowerCase(tokens.get(2).text().codePointAt(0))) {
            return Optional.empty();
        }
        Optional<Mention> number = text.at(tokens.get(0).start(), "day-number");
        List<Mention> before = text.mentions(
                Reading.LABEL, text.sentences().get(sentence.index() - 1).span());
        return number.flatMap(n -> before.stream()
                .map(Mention::value)
                .filter(CalendarDay.class::isInstance)
                .map(CalendarDay.class::cast)
                .reduce((first, last) -> last)
                .map(day -> new CalendarDay(
                        day.year(), day.month(), Integer.parseInt(n.value(String.class)), Optional.empty(), ""))
                .map(day -> new Mention(Reading.LABEL, n.span(), day, "time.bare-day")));
    }
}
