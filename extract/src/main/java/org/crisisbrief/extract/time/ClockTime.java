package org.crisisbrief.extract.time;

import java.util.Locale;
import java.util.Optional;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.DateValue.Precision;
import org.crisisbrief.model.fact.TimeExpression.Basis;
import org.crisisbrief.model.fact.TimeExpression.Type;

/** A time by the clock: "5 a.m.", "17:30"; it belongs to the day told of in its sentence, if there is one. */
record ClockTime(int hour, int minute) implements Reading {

    ClockTime {
        if (hour < 0 || hour > 24 || minute < 0 || minute > 59) {
            throw new IllegalArgumentException("no time by the clock: " + hour + ":" + minute);
        }
    }

    @Override
    public Timex from(Vantage vantage, String words) {
        String clock = String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
        return vantage.told()
                .map(day -> new Timex(
                        Type.TIME,
                        day + clock,
                        Basis.DERIVED,
                        Optional.of(day.toString()),
                        DateValue.day(day, Precision.DERIVED, words)))
                .orElseGet(() -> Resolved.without(Type.TIME, clock, Basis.STATED, Optional.empty(), words));
    }
}
