package org.crisisbrief.extract.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A calendar period counted from the document's: "last week", "this month", "the weekend".
 *
 * @param count how many periods on
 * @param lastBegun whether it is the last one that has begun, or the coming one where the words put it ahead
 */
record PeriodOffset(Period.Unit unit, int count, boolean lastBegun) implements Reading {

    PeriodOffset(Period.Unit unit, int count) {
        this(unit, count, false);
    }

    @Override
    public Timex from(Vantage vantage, String words) {
        Optional<LocalDate> day = vantage.document();
        if (day.isEmpty()) {
            return Resolved.unresolved(words);
        }
        Period now = Period.holding(day.get(), unit);
        boolean past = lastBegun && !vantage.ahead() && now.start().isAfter(day.get());
        return Resolved.period(now.plus(past ? -1 : count), vantage.anchor(), words);
    }
}
