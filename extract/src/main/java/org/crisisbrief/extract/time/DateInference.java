package org.crisisbrief.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.model.source.Source.Basis;
import org.crisisbrief.model.source.Span;

/**
 * Works out a document's day from the days that it names: the latest one that is not ahead, in the year that the text or a
 * sibling document gives; a weekday that falls shortly after it moves it on.
 */
final class DateInference {

    /** A day so long after the siblings is about something else. */
    private static final int DAYS_AFTER_SIBLINGS = 31;

    /** A weekday so few days after the latest stated day is told of as past. */
    private static final int DAYS_ON = 4;

    private static final int OPENING_PARAGRAPHS = 3;
    private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private record Named(LocalDate day, Span where, boolean yearStated) {}

    private final AnnotatedText text;
    private final List<LocalDate> siblings;

    DateInference(AnnotatedText text, List<LocalDate> siblings) {
        this.text = text;
        this.siblings = siblings.stream().sorted().toList();
    }

    Optional<DocumentDate> date() {
        Optional<DocumentDate> dateline = dateline();
        return dateline.isPresent() ? dateline : latest().map(this::inferred);
    }

    private Optional<DocumentDate> dateline() {
        DateHeader header = new DateHeader(text);
        return text.mentions(Reading.LABEL).stream()
                .filter(m ->
                        text.sentenceAt(m.start()).paragraph() <= OPENING_PARAGRAPHS && header.isDateline(m.span()))
                .map(this::named)
                .flatMap(Optional::stream)
                .findFirst()
                .map(n -> new DocumentDate(
                        n.day, Basis.DATELINE, "from the dateline" + yearNote(n), Optional.of(n.where)));
    }

    private Optional<Named> latest() {
        List<Named> days = new ArrayList<>();
        for (Mention mention : text.mentions(Reading.LABEL)) {
            if (!Tense.isAhead(text, mention.span())) {
                named(mention).filter(this::isNear).ifPresent(days::add);
            }
        }
        return days.stream()
                .filter(n ->
                        !siblings.isEmpty() || text.sentenceAt(n.where.start()).paragraph() <= OPENING_PARAGRAPHS)
                .reduce((a, b) -> b.day.isAfter(a.day) ? b : a);
    }

    private boolean isNear(Named named) {
        return siblings.isEmpty()
                || siblings.stream()
                        .anyMatch(s -> Math.abs(ChronoUnit.DAYS.between(s, named.day)) <= DAYS_AFTER_SIBLINGS);
    }

    private Optional<Named> named(Mention mention) {
        if (!(mention.value() instanceof CalendarDay calendar)) {
            return Optional.empty();
        }
        if (calendar.year().isPresent()) {
            return calendar.in(calendar.year().get()).map(d -> new Named(d, mention.span(), true));
        }
        return siblings.stream()
                .map(s -> calendar.from(Vantage.of(Optional.of(s)), "")
                        .dates()
                        .start()
                        .map(d -> new Sighting(s, d)))
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(Sighting::distance))
                .map(s -> new Named(s.day, mention.span(), false));
    }

    private record Sighting(LocalDate sibling, LocalDate day) {
        long distance() {
            return Math.abs(ChronoUnit.DAYS.between(sibling, day));
        }
    }

    private DocumentDate inferred(Named latest) {
        String basis = "inferred: latest stated day in the text is " + DAY_MONTH.format(latest.day) + yearNote(latest);
        return movedOn(latest.day)
                .map(later -> new DocumentDate(
                        later,
                        Basis.INFERRED,
                        basis + "; moved on to the "
                                + later.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                                + " that the text tells of",
                        Optional.of(latest.where)))
                .orElseGet(() -> new DocumentDate(latest.day, Basis.INFERRED, basis, Optional.of(latest.where)));
    }

    /** The last weekday told of as past that falls a few days after the latest stated day and not after the last sibling. */
    private Optional<LocalDate> movedOn(LocalDate latest) {
        if (siblings.isEmpty()) {
            return Optional.empty();
        }
        LocalDate bound = siblings.get(siblings.size() - 1);
        return text.mentions(Reading.LABEL).stream()
                .filter(m -> m.value() instanceof WeekdayName w && w.turn().isEmpty() && !Tense.isAhead(text, m.span()))
                .map(m -> m.value(WeekdayName.class).weekday())
                .map((DayOfWeek weekday) -> latest.with(TemporalAdjusters.next(weekday)))
                .filter(day -> !day.isAfter(bound) && ChronoUnit.DAYS.between(latest, day) <= DAYS_ON)
                .max(Comparator.naturalOrder());
    }

    private String yearNote(Named named) {
        if (named.yearStated) {
            return "";
        }
        LocalDate sibling = siblings.stream()
                .min(Comparator.comparingLong(s -> Math.abs(ChronoUnit.DAYS.between(s, named.day))))
                .orElseThrow();
        return "; year from another document of the case (" + sibling + ")";
    }
}
