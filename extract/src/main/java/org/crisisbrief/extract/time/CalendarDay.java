package org.crisisbrief.extract.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crisisbrief.model.fact.TimeExpression.Basis;
import org.crisisbrief.model.fact.TimeExpression.Type;

/**
 * A day of a month: "January 6", "Thursday, 6 January 2022".
 *
 * @param part the part of the day in TIMEX3's letters, such as "TNI"; empty for the day
 */
record CalendarDay(Optional<Integer> year, int month, int day, Optional<DayOfWeek> weekday, String part)
        implements Reading {

    CalendarDay {
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            throw new IllegalArgumentException("no day of a year: " + month + "-" + day);
        }
    }

    static CalendarDay of(LocalDate day) {
        return new CalendarDay(
                Optional.of(day.getYear()), day.getMonthValue(), day.getDayOfMonth(), Optional.empty(), "");
    }

    /** The day in a year, if the year has it. */
    Optional<LocalDate> in(int inYear) {
        try {
            return Optional.of(LocalDate.of(inYear, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public Timex from(Vantage vantage, String words) {
        Optional<LocalDate> day = year.isPresent() ? in(year.get()) : nearest(vantage);
        return day.map(d -> Resolved.stated(d, part, words))
                .orElseGet(() -> Resolved.without(
                        Type.DATE,
                        String.format(Locale.ROOT, "XXXX-%02d-%02d%s", month, this.day, part),
                        Basis.STATED,
                        Optional.empty(),
                        words));
    }

    private Optional<LocalDate> nearest(Vantage vantage) {
        if (!vantage.ahead() && vantage.toldYear().isPresent()) {
            return in(vantage.toldYear().get());
        }
        return vantage.document()
                .flatMap(document -> IntStream.rangeClosed(-1, 1)
                        .mapToObj(years -> in(document.getYear() + years))
                        .flatMap(Optional::stream)
                        .min(Comparator.comparingDouble((LocalDate day) -> distance(document, day, vantage.tense()))));
    }

    private double distance(LocalDate document, LocalDate day, Tense tense) {
        long days = ChronoUnit.DAYS.between(document, day);
        double off = days > 0 ? days * weight(tense) : -days;
        boolean fits = weekday.isEmpty() || weekday.get() == day.getDayOfWeek();
        return fits ? off : off + 10_000;
    }

    /** How much farther off a day ahead counts than one that has passed. */
    private static double weight(Tense tense) {
        return switch (tense) {
            case AHEAD -> 2.0 / 3;
            case OPEN -> 1.5;
            case PAST -> 4;
        };
    }
}
