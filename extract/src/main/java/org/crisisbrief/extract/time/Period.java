package org.crisisbrief.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of the calendar: a day, a week, a quarter, a year.
 *
 * @param start its first day
 */
record Period(Unit unit, LocalDate start) {

    private static final Pattern VALUE = Pattern.compile("(\\d{4})(?:-(?:(Q)(\\d)|(H)(\\d)|(W)(\\d\\d)|(\\d\\d)))?");

    /** How long a period is; the names are the codes that the lexicons give units of time. */
    enum Unit {
        D,
        WE,
        W,
        M,
        Q,
        H,
        Y;

        static Optional<Unit> of(String code) {
            for (Unit unit : values()) {
                if (unit.name().equals(code)) {
                    return Optional.of(unit);
                }
            }
            return Optional.empty();
        }
    }

    /** The period of a length that holds a day; the weekend of its week. */
    static Period holding(LocalDate day, Unit unit) {
        return new Period(
                unit,
                switch (unit) {
                    case D -> day;
                    case W -> monday(day);
                    case WE -> monday(day).plusDays(5);
                    case M -> day.withDayOfMonth(1);
                    case Q -> day.with(IsoFields.DAY_OF_QUARTER, 1L);
                    case H -> LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7, 1);
                    case Y -> day.withDayOfYear(1);
                });
    }

    static Period quarter(int year, int quarter) {
        return new Period(Unit.Q, LocalDate.of(year, 3 * quarter - 2, 1));
    }

    static Period half(int year, int half) {
        return new Period(Unit.H, LocalDate.of(year, 6 * half - 5, 1));
    }

    static Period year(int year) {
        return new Period(Unit.Y, LocalDate.of(year, 1, 1));
    }

    /** The period that a TIMEX3 value names, but for days and weekends. */
    static Optional<Period> parse(String value) {
        Matcher parts = VALUE.matcher(value);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) != null) {
            return Optional.of(quarter(year, Integer.parseInt(parts.group(3))));
        }
        if (parts.group(4) != null) {
            return Optional.of(half(year, Integer.parseInt(parts.group(5))));
        }
        if (parts.group(6) != null) {
            LocalDate first = monday(LocalDate.of(year, 1, 4));
            return Optional.of(new Period(Unit.W, first.plusWeeks(Integer.parseInt(parts.group(7)) - 1L)));
        }
        return Optional.of(
                parts.group(8) == null
                        ? year(year)
                        : new Period(
                                Unit.M,
                                YearMonth.of(year, Integer.parseInt(parts.group(8)))
                                        .atDay(1)));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The period so many of its own lengths later. */
    Period plus(int count) {
        return new Period(
                unit,
                switch (unit) {
                    case D -> start.plusDays(count);
                    case W, WE -> start.plusWeeks(count);
                    case M -> start.plusMonths(count);
                    case Q -> start.plusMonths(3L * count);
                    case H -> start.plusMonths(6L * count);
                    case Y -> start.plusYears(count);
                });
    }

    /** The same period so many years later; of weeks, the one that holds the day a year on. */
    Period plusYears(int years) {
        return holding(start.plusYears(years), unit);
    }

    LocalDate end() {
        return unit == Unit.WE ? start.plusDays(1) : plus(1).start.minusDays(1);
    }

    /** Its TIMEX3 value: "2022-W01", "2022-Q1", "2022". */
    String value() {
        return switch (unit) {
            case D -> start.toString();
            case W -> week();
            case WE -> week() + "-WE";
            case M -> YearMonth.from(start).toString();
            case Q -> start.getYear() + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
            case H -> start.getYear() + "-H" + (start.getMonthValue() < 7 ? 1 : 2);
            case Y -> String.valueOf(start.getYear());
        };
    }

    private String week() {
        return String.format(
                Locale.ROOT,
                "%d-W%02d",
                start.get(IsoFields.WEEK_BASED_YEAR),
                start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
