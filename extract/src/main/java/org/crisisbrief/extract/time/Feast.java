package org.crisisbrief.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A day that has a name: "Christmas Day", "last Thanksgiving", "Easter Monday".
 *
 * @param day "12-25" for a fixed day, "11-4-4" for the fourth weekday 4 of month 11 (0 for the last one), "E+1" for a day counted
 *     from Easter Sunday
 * @param turn -1 for "last", 1 for "next"
 */
record Feast(String day, Optional<Integer> year, Optional<Integer> turn) implements Reading {

    /** A feast ahead counts as this much farther off than one that has passed. */
    private static final int AHEAD = 3;

    @Override
    public Timex from(Vantage vantage, String words) {
        if (year.isPresent()) {
            return Resolved.stated(in(year.get()), "", words);
        }
        return vantage.document()
                .map(document -> Resolved.derived(nearest(document, vantage.tense()), "", vantage.anchor(), words))
                .orElseGet(() -> Resolved.unresolved(words));
    }

    private LocalDate nearest(LocalDate document, Tense tense) {
        return IntStream.rangeClosed(-1, 1)
                .mapToObj(years -> in(document.getYear() + years))
                .filter(d -> turn.isEmpty() || (turn.get() < 0 ? d.isBefore(document) : !d.isBefore(document)))
                .min(Comparator.comparingLong(d -> distance(document, d, tense)))
                .orElseGet(() -> in(document.getYear()));
    }

    private static long distance(LocalDate document, LocalDate day, Tense tense) {
        long days = day.toEpochDay() - document.toEpochDay();
        return days <= 0 ? -days * (tense == Tense.AHEAD ? AHEAD : 1) : days * (tense == Tense.AHEAD ? 1 : AHEAD);
    }

    private LocalDate in(int ofYear) {
        if (day.startsWith("E")) {
            return easter(ofYear).plusDays(Integer.parseInt(day.substring(1)));
        }
        String[] parts = day.split("-");
        int month = Integer.parseInt(parts[0]);
        int number = Integer.parseInt(parts[1]);
        if (parts.length == 2) {
            return LocalDate.of(ofYear, month, number);
        }
        DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(parts[2]));
        LocalDate first = LocalDate.of(ofYear, Month.of(month), 1);
        return first.with(
                number == 0
                        ? TemporalAdjusters.lastInMonth(weekday)
                        : TemporalAdjusters.dayOfWeekInMonth(number, weekday));
    }

    /** Easter Sunday of the western churches, after Meeus, Astronomical Algorithms (1991), chapter 8. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
