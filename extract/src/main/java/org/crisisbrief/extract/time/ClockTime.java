package org.crisisbrief.extract.time;

import java.time.LocalDate;
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
        return on(vantage.toldDay(), words);
    }

    /** The time on a day that was worked out from the words around it, or on none. */
    Timex on(Optional<LocalDate> day, String words) {
        return day.map(d -> new Timex(
                        Type.TIME,
                        d + value(),
                        Basis.DERIVED,
                        Optional.of(d.toString()),
                        DateValue.day(d, Precision.DERIVED, words)))
                .orElseGet(() -> Resolved.without(Type.TIME, value(), Basis.STATED, Optional.empty(), words));
    }

    /** Its TIMEX3 value without a day: "T17:30". */
    String value() {
        return String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
    }
}
