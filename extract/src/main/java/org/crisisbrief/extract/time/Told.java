package org.crisisbrief.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.annotate.Token;
import org.crisisbrief.model.fact.TimeExpression.Basis;

/**
 * The times that a text told of before an expression, to count from: "the next day", "a year earlier", "that quarter".
 *
 * @param at the expression
 * @param before the times before it, resolved, in order
 */
record Told(AnnotatedText text, Mention at, List<Mention> before) {

    /** The last single day that its paragraph told of, if the text gives it by the calendar or in this sentence. */
    Optional<LocalDate> day() {
        Sentence own = text.sentenceAt(at.start());
        for (int i = before.size() - 1; i >= 0; i--) {
            Mention mention = before.get(i);
            Timex timex = timex(mention);
            Sentence other = text.sentenceAt(mention.start());
            if (other.paragraph() != own.paragraph()) {
                break;
            }
            if (timex.isDay() && (timex.basis() == Basis.STATED || other.index() == own.index())) {
                return timex.dates().start();
            }
        }
        return Optional.empty();
    }

    /** The last day that the document told of in this paragraph or the one before it. */
    Optional<LocalDate> recentDay() {
        int paragraph = text.sentenceAt(at.start()).paragraph();
        for (int i = before.size() - 1; i >= 0; i--) {
            if (text.sentenceAt(before.get(i).start()).paragraph() < paragraph - 1) {
                break;
            }
            if (timex(before.get(i)).isDay()) {
                return timex(before.get(i)).dates().start();
            }
        }
        return Optional.empty();
    }

    /** The last period of that length that the document told of, but for those that it compares with. */
    Optional<Period> last(Period.Unit unit) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Optional<Period> period = period(before.get(i));
            if (period.isPresent() && period.get().unit() == unit) {
                return period;
            }
        }
        return Optional.empty();
    }

    /** The last week, month, quarter or year that this sentence or the one before told of. */
    Optional<Period> near() {
        return near(1);
    }

    private Optional<Period> near(int sentences) {
        int index = text.sentenceAt(at.start()).index();
        for (int i = before.size() - 1; i >= 0; i--) {
            if (text.sentenceAt(before.get(i).start()).index() < index - sentences) {
                break;
            }
            Optional<Period> period = period(before.get(i));
            if (period.isPresent()) {
                return period;
            }
        }
        return Optional.empty();
    }

    /** The period that a comparison starts from: the last one of the sentence, or the last quarter, or the sentence before's. */
    Optional<Period> compared() {
        return near(0).filter(p -> p.unit() != Period.Unit.W)
                .or(() -> last(Period.Unit.Q))
                .or(() -> near(1));
    }

    private Optional<Period> period(Mention mention) {
        boolean isComparison = text.at(mention.start(), Reading.LABEL)
                .filter(m -> m.value() instanceof YearBefore
                        || m.value() instanceof ToldPeriod p && p.year().isPresent())
                .isPresent();
        return isComparison ? Optional.empty() : Period.parse(timex(mention).value());
    }

    /**
     * The year of a full date earlier in the sentence, or of a year that opens a sentence of the paragraph.
     *
     * @param everywhere whether a full date earlier in the paragraph gives it too
     */
    Optional<Integer> year(boolean everywhere) {
        Sentence own = text.sentenceAt(at.start());
        Optional<Integer> last = Optional.empty();
        for (int i = before.size() - 1; i >= 0 && last.isEmpty(); i--) {
            Sentence other = text.sentenceAt(before.get(i).start());
            if (other.paragraph() != own.paragraph()) {
                break;
            }
            last = yearOf(before.get(i), everywhere || other.index() == own.index());
        }
        return last;
    }

    private Optional<Integer> yearOf(Mention earlier, boolean near) {
        Optional<Reading> reading = text.at(earlier.start(), Reading.LABEL).map(m -> m.value(Reading.class));
        if (reading.isEmpty()) {
            return Optional.empty();
        }
        if (near && reading.get() instanceof CalendarDay day) {
            return day.year().map(year -> nearest(year, day.month()));
        }
        if (near && reading.get() instanceof CalendarMonth month) {
            return month.year().map(year -> nearest(year, month.month()));
        }
        if (reading.get() instanceof Fixed fixed && fixed.start().equals(fixed.end())) {
            Sentence own = text.sentenceAt(earlier.start());
            Token first = text.tokens().get(own.firstToken());
            boolean opens = Set.of("in", "during", "since").contains(first.key())
                    && text.tokenFrom(earlier.start()) <= own.firstToken() + 1;
            return opens ? fixed.start() : Optional.empty();
        }
        return Optional.empty();
    }

    /** The year in which the expression's month is nearest to a month of a year: January after "December 2021" is in 2022. */
    private int nearest(int year, int month) {
        int months = monthOf(at.value(Reading.class)) - month;
        return months > 6 ? year - 1 : months < -6 ? year + 1 : year;
    }

    private static int monthOf(Reading reading) {
        if (reading instanceof CalendarRange range) {
            return range.first().month();
        }
        if (reading instanceof CalendarMonth month) {
            return month.month();
        }
        return reading instanceof CalendarDay day ? day.month() : 1;
    }

    private static Timex timex(Mention mention) {
        return mention.value(Timex.class);
    }
}
