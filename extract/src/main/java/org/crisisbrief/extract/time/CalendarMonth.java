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
 * @param turn -1 for "last", 0 for "this", 1 for "next"
 * @param yearTurn which year, counted from the document's: "June last year"
 * @param edge "START", "MID", "END", or empty for the whole month
 */
record CalendarMonth(Optional<Integer> year, int month, Optional<Integer> turn, Optional<Integer> yearTurn, String edge)
        implements Reading {

    @Override
    public Timex from(Vantage vantage, String words) {
        if (year.isPresent()) {
            return of(YearMonth.of(year.get(), month), Optional.empty(), words);
        }
        if (turn.isEmpty() && yearTurn.isEmpty() && vantage.toldYear().isPresent()) {
            return of(YearMonth.of(vantage.toldYear().get(), month), Optional.empty(), words);
        }
        if (vantage.document().isEmpty()) {
            return Resolved.without(
                    Type.DATE, String.format(Locale.ROOT, "XXXX-%02d", month), Basis.STATED, Optional.empty(), words);
        }
        YearMonth now = YearMonth.from(vantage.document().get());
        YearMonth named = now.withMonth(month);
        int years = yearTurn.or(() -> turn.map(t -> turned(t, named.compareTo(now))))
                .orElseGet(() -> nearest(vantage.tense(), month - now.getMonthValue()));
        return of(named.plusYears(years), vantage.anchor(), words);
    }

    /** "last May" is the last one before the document's month, "next May" the first one after it. */
    private static int turned(int turn, int compared) {
        if (turn < 0) {
            return compared < 0 ? 0 : -1;
        }
        return turn == 0 || compared > 0 ? 0 : 1;
    }

    /** Which year a bare month is in, by the verb, or else the nearer one, when a month ahead counts for more. */
    private static int nearest(Tense tense, int months) {
        return switch (tense) {
            case AHEAD -> months < 0 ? 1 : 0;
            case PAST -> months > 0 ? -1 : 0;
            case OPEN -> months > 4 ? -1 : months < -8 ? 1 : 0;
        };
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
