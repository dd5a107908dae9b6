package org.crisisbrief.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.crisisbrief.model.fact.TimeExpression.Basis;
import org.crisisbrief.model.fact.TimeExpression.Type;

/**
 * A time so many days, weeks, months or years from the document's: "three days ago", "in two weeks' time".
 *
 * @param unit "D", "W", "M", "Y" or a smaller unit, which leaves the day
 * @param count below zero for the past
 */
record Elapsed(String unit, int count) implements Reading {

    @Override
    public Timex from(Vantage vantage, String words) {
        return vantage.document()
                .map(day -> from(day, vantage.anchor(), words))
                .orElseGet(() -> Resolved.unresolved(words));
    }

    private Timex from(LocalDate day, Optional<String> anchor, String words) {
        return switch (unit) {
            case "D" -> Resolved.derived(day.plusDays(count), "", anchor, words);
            case "W" -> new PeriodOffset("W", count).from(Vantage.of(Optional.of(day)), words);
            case "M" -> {
                YearMonth month = YearMonth.from(day).plusMonths(count);
                yield Resolved.period(month.atDay(1), month.atEndOfMonth(), month.toString(), anchor, words);
            }
            case "Y" -> new PeriodOffset("Y", count).from(Vantage.of(Optional.of(day)), words);
            case "DE" ->
                Resolved.without(Type.DATE, String.valueOf(day.getYear() / 10 + count), Basis.DERIVED, anchor, words);
            default -> Resolved.without(Type.TIME, count < 0 ? "PAST_REF" : "FUTURE_REF", Basis.DERIVED, anchor, words);
        };
    }
}
