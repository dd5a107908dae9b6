package org.crisisbrief.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.crisisbrief.model.fact.TimeExpression.Basis;
import org.crisisbrief.model.fact.TimeExpression.Type;

/**
 * A month: "in January", "late March 2021", "last May". Its early, middle and late days are taken as 1-10, 11-20 and 21 to
 * the end.
 *
 * @param turn -1 for "last", 1 for "next", 0 where the text does not say which
 * @param edge "START", "MID", "END", or empty for the whole month
 */
record CalendarMonth(Optional<Integer> year, int month, int turn, String edge) implements Reading {

    @Override
    public Timex from(Vantage vantage, String words) {
        if (year.isPresent()) {
            return of(YearMonth.of(year.get(), month), Optional.empty(), words);
        }
        if (turn == 0 && vantage.year().isPresent()) {
            return of(YearMonth.of(vantage.year().get(), month), Optional.empty(), words);
        }
        if (vantage.document().isEmpty()) {
            return Resolved.without(
                    Type.DATE, String.format(Locale.ROOT, "XXXX-%02d", month), Basis.STATED, Optional.empty(), words);
        }
        YearMonth now = YearMonth.from(vantage.document().get());
        YearMonth named = now.withMonth(month);
        if (turn > 0 || (turn == 0 && vantage.ahead())) {
            boolean passed = turn > 0 ? !named.isAfter(now) : named.isBefore(now);
            named = passed ? named.plusYears(1) : named;
        } else {
            boolean ahead = turn < 0 ? !named.isBefore(now) : named.isAfter(now);
            named = ahead ? named.minusYears(1) : named;
        }
        return of(named, vantage.anchor(), words);
    }

    private Timex of(YearMonth named, Optional<String> anchor, String words) {
        LocalDate start = named.atDay(edge.equals("MID") ? 11 : edge.equals("END") ? 21 : 1);
        LocalDate end = switch (edge) {
            case "START" -> named.atDay(10);
            case "MID" -> named.atDay(20);
            default -> named.atEndOfMonth();
        };
        return Resolved.period(start, end, named.toString(), anchor, words);
    }
}
