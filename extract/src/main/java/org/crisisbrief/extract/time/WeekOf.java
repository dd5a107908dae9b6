package org.crisisbrief.extract.time;

/** The week that holds a day: "the week of March 6". */
record WeekOf(CalendarDay day) implements Reading {

    @Override
    public Timex from(Vantage vantage, String words) {
        Timex on = day.from(vantage, words);
        return on.dates()
                .start()
                .map(d -> Resolved.period(Period.holding(d, Period.Unit.W), on.anchor(), words))
                .orElseGet(() -> Resolved.unresolved(words));
    }
}
