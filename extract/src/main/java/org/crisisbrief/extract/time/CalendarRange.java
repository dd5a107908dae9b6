package org.crisisbrief.extract.time;

/** Days of one month run together: "January 6-8". */
record CalendarRange(CalendarDay first, CalendarDay last) implements Reading {

    @Override
    public Timex from(Vantage vantage, String words) {
        Timex start = first.from(vantage, words);
        Timex end = last.from(vantage, words);
        if (!start.hasDay() || !end.hasDay()) {
            return Resolved.without(
                    start.type(), start.value() + "/" + end.value(), start.basis(), start.anchor(), words);
        }
        return Resolved.period(
                start.dates().start().orElseThrow(),
                end.dates().end().orElseThrow(),
                start.value() + "/" + end.value(),
                start.anchor(),
                words);
    }
}
