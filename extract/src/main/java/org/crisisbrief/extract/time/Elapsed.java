package org.crisisbrief.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import org.crisisbrief.model.fact.TimeExpression.Basis;
import org.crisisbrief.model.fact.TimeExpression.Type;

/**
 * A time so many days, weeks, months or years from the document's: "three days ago", "in two weeks' time".
 *
 * @param unit "D", "W", "M", "Q", "Y", "DE", "CE" or a smaller unit, which leaves the day
 * @param count below zero for the past
 * @param whenAhead whether it counts so only where the words put it in the future, and is a duration else: "in five years"
 */
record Elapsed(String unit, int count, boolean whenAhead) implements Reading {

    @Override
    public Timex from(Vantage vantage, String words) {
        if (whenAhead && !vantage.ahead()) {
            String value = Durations.value(unit, String.valueOf(count));
            return Resolved.without(Type.DURATION, value, Basis.STATED, Optional.empty(), words);
        }
        return vantage.document().map(day -> from(day, unit, count, words)).orElseGet(() -> Resolved.unresolved(words));
    }

    /** The day, week, month, year or decade so many units from a day. */
    static Timex from(LocalDate day, String unit, int count, String words) {
        Optional<String> anchor = Optional.of(day.toString());
        Optional<Period.Unit> length = Period.Unit.of(unit);
        if (length.isPresent()) {
            return Resolved.period(Period.holding(day, length.get()).plus(count), anchor, words);
        }
        return switch (unit) {
            case "DE" ->
                Resolved.without(Type.DATE, String.valueOf(day.getYear() / 10 + count), Basis.DERIVED, anchor, words);
            case "CE" -> {
                String century = String.valueOf(day.getYear() / 100 + count);
                yield Resolved.without(Type.DATE, century, Basis.DERIVED, anchor, words);
            }
            default -> Resolved.reference(count < 0 ? "PAST_REF" : "FUTURE_REF", words);
        };
    }
}
