package org.crisisbrief.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.model.fact.TimeExpression.Basis;
import org.crisisbrief.model.fact.TimeExpression.Type;

/**
 * A calendar period counted from the document's: "last week", "this month", "next year".
 *
 * @param unit "W", "WE", "M", "Q", "Y" or "DE"
 */
record PeriodOffset(String unit, int count) implements Reading {

    /** The weekend that began last, as in "over the weekend". */
    static final String LAST_WEEKEND = "WE-LAST";

    static final Set<String> UNITS = Set.of("W", "WE", "M", "Q", "Y", "DE");

    @Override
    public Timex from(Vantage vantage, String words) {
        return vantage.document()
                .map(day -> from(day, vantage.anchor(), words))
                .orElseGet(() -> Resolved.unresolved(words));
    }

    private Timex from(LocalDate day, Optional<String> anchor, String words) {
        LocalDate monday =
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(count);
        String week = String.format(
                Locale.ROOT,
                "%d-W%02d",
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        switch (unit) {
            case "W":
                return Resolved.period(monday, monday.plusDays(6), week, anchor, words);
            case "WE":
                return Resolved.period(monday.plusDays(5), monday.plusDays(6), week + "-WE", anchor, words);
            case LAST_WEEKEND:
                boolean begun = day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
                return new PeriodOffset("WE", begun ? 0 : -1).from(day, anchor, words);
            case "M":
                YearMonth month = YearMonth.from(day).plusMonths(count);
                return Resolved.period(month.atDay(1), month.atEndOfMonth(), month.toString(), anchor, words);
            case "Q":
                LocalDate quarter = day.plusMonths(3L * count);
                LocalDate first = quarter.with(IsoFields.DAY_OF_QUARTER, 1L);
                String value = first.getYear() + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
                return Resolved.period(first, first.plusMonths(3).minusDays(1), value, anchor, words);
            case "Y":
                LocalDate year = day.withDayOfYear(1).plusYears(count);
                return Resolved.period(
                        year, year.plusYears(1).minusDays(1), String.valueOf(year.getYear()), anchor, words);
            default:
                String decade = String.valueOf(day.getYear() / 10 + count);
                return Resolved.without(Type.DATE, decade, Basis.DERIVED, anchor, words);
        }
    }
}
