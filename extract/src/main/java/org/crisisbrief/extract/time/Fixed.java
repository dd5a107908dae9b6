package org.crisisbrief.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import org.crisisbrief.model.fact.TimeExpression.Basis;
import org.crisisbrief.model.fact.TimeExpression.Type;

/**
 * What stands for the same whatever the document's day: a year, a decade, a duration, a set. An empty value is a date that
 * nothing settles.
 *
 * @param start the first year it covers, where it is years
 * @param end the last year it covers, where it is years
 */
record Fixed(Type type, String value, Optional<Integer> start, Optional<Integer> end) implements Reading {

    static Fixed of(Type type, String value) {
        return new Fixed(type, value, Optional.empty(), Optional.empty());
    }

    static Fixed years(int start, int end) {
        String value = start == end ? String.valueOf(start) : start + "/" + end;
        return new Fixed(Type.DATE, value, Optional.of(start), Optional.of(end));
    }

    @Override
    public Timex from(Vantage vantage, String words) {
        if (value.isEmpty()) {
            return Resolved.unresolved(words);
        }
        if (start.isPresent() && end.isPresent()) {
            return Resolved.period(
                    LocalDate.of(start.get(), 1, 1), LocalDate.of(end.get(), 12, 31), value, Optional.empty(), words);
        }
        return Resolved.without(type, value, Basis.STATED, Optional.empty(), words);
    }
}
