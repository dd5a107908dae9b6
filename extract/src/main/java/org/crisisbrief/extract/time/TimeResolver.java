package org.crisisbrief.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Annotator;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.annotate.Token;
import org.crisisbrief.model.fact.TimeExpression.Basis;
import org.crisisbrief.model.source.Span;

/** Resolves what {@link TimeAnnotator} found and adds mentions "time" with a {@link Timex}. */
public final class TimeResolver implements Annotator {

    private final Optional<LocalDate> documentDay;

    /**
     * A resolver for one document.
     *
     * @param documentDay the day that the document dates from, if known
     */
    public TimeResolver(Optional<LocalDate> documentDay) {
        this.documentDay = documentDay;
    }

    @Override
    public void annotate(AnnotatedText text) {
        List<Mention> done = new ArrayList<>();
        List<Mention> clocks = new ArrayList<>();
        for (Mention mention : text.mentions(Reading.LABEL)) {
            if (mention.value() instanceof ClockTime) {
                clocks.add(mention);
            } else {
                done.add(resolved(text, mention, told(text, mention, done), done));
            }
        }
        List<Mention> days = List.copyOf(done);
        clocks.forEach(c -> done.add(resolved(text, c, nearestDay(text, c, days), days)));
        done.forEach(text::add);
    }

    private Mention resolved(AnnotatedText text, Mention mention, Optional<LocalDate> told, List<Mention> before) {
        Vantage vantage =
                new Vantage(documentDay, Tense.isAhead(text, mention.span()), told, year(text, mention, before));
        Timex timex = mention.value(Reading.class).from(vantage, text.slice(mention.span()));
        return new Mention(Timex.LABEL, mention.span(), timex, mention.rule());
    }

    /** The last single day that the paragraph told of before, if the text gives it by the calendar or in this sentence. */
    private static Optional<LocalDate> told(AnnotatedText text, Mention mention, List<Mention> before) {
        Sentence sentence = text.sentenceAt(mention.start());
        return before.stream()
                .filter(m -> {
                    Sentence other = text.sentenceAt(m.start());
                    Timex timex = m.value(Timex.class);
                    return timex.hasDay()
                            && timex.dates().start().equals(timex.dates().end())
                            && other.paragraph() == sentence.paragraph()
                            && (timex.basis() == Basis.STATED || other.index() == sentence.index());
                })
                .reduce((first, last) -> last)
                .flatMap(m -> m.value(Timex.class).dates().start());
    }

    /** The single day nearest to a clock time in its sentence. */
    private static Optional<LocalDate> nearestDay(AnnotatedText text, Mention clock, List<Mention> days) {
        Span sentence = text.sentenceAt(clock.start()).span();
        return days.stream()
                .filter(m -> sentence.contains(m.span()))
                .filter(m -> m.value(Timex.class).hasDay()
                        && m.value(Timex.class)
                                .dates()
                                .start()
                                .equals(m.value(Timex.class).dates().end()))
                .min(Comparator.comparingInt(m -> Math.abs(m.start() - clock.start())))
                .flatMap(m -> m.value(Timex.class).dates().start());
    }

    /** The year of a full date earlier in the paragraph, or of a year that opens one of its sentences or stands before in this one. */
    private static Optional<Integer> year(AnnotatedText text, Mention mention, List<Mention> before) {
        Sentence sentence = text.sentenceAt(mention.start());
        return before.stream()
                .filter(m -> m.start() < mention.start()
                        && text.sentenceAt(m.start()).paragraph() == sentence.paragraph())
                .map(m -> yearOf(text, m, mention))
                .flatMap(Optional::stream)
                .reduce((first, last) -> last);
    }

    /** The year that an earlier mention gives a later one. */
    private static Optional<Integer> yearOf(AnnotatedText text, Mention earlier, Mention mention) {
        Optional<Reading> reading = text.at(earlier.start(), Reading.LABEL).map(m -> m.value(Reading.class));
        if (reading.isEmpty()) {
            return Optional.empty();
        }
        if (reading.get() instanceof CalendarDay day) {
            return day.year().map(year -> nearest(year, day.month(), monthOf(mention)));
        }
        if (reading.get() instanceof CalendarMonth month) {
            return month.year().map(year -> nearest(year, month.month(), monthOf(mention)));
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

    /** The year in which a month is nearest to a month of a year: January after "December 2021" is in 2022. */
    private static int nearest(int year, int month, int named) {
        int months = named - month;
        return months > 6 ? year - 1 : months < -6 ? year + 1 : year;
    }

    private static int monthOf(Mention mention) {
        Object reading = mention.value();
        if (reading instanceof CalendarRange range) {
            return range.first().month();
        }
        if (reading instanceof CalendarMonth month) {
            return month.month();
        }
        return reading instanceof CalendarDay day ? day.month() : 1;
    }
}
