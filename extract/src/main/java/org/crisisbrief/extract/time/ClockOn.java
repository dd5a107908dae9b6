package org.crisisbrief.extract.time;

import java.util.Optional;
import org.crisisbrief.model.fact.TimeExpression.Basis;
import org.crisisbrief.model.fact.TimeExpression.Type;

/** A time by the clock with its day: "10 p.m. Wednesday", "noon on May 3". */
record ClockOn(ClockTime clock, Reading day) implements Reading {

    @Override
    public Timex from(Vantage vantage, String words) {
        Timex on = day.from(vantage, words);
        if (on.basis() == Basis.UNRESOLVED) {
            return Resolved.without(Type.TIME, clock.value(), Basis.STATED, Optional.empty(), words);
        }
        String date = on.value().substring(0, Math.min(10, on.value().length()));
        Optional<String> anchor = on.anchor();
        return new Timex(Type.TIME, date + clock.value(), on.basis(), anchor, on.dates());
    }
}
