package org.crisisbrief.extract.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A quarter or half of a year: "the third quarter", "the first half of 2021", "next year's first quarter".
 *
 * @param yearTurn which year, counted from the document's: -1 for "last year"
 */
record QuarterOf(Period.Unit unit, int number, Optional<Integer> year, Optional<Integer> yearTurn) implements Reading {

    /** A quarter that ended so few months ago is one that is being reported on, even in the future. */
    private static final int MONTHS_OF_REPORTING = 4;

    @Override
    public Timex from(Vantage vantage, String words) {
        if (year.isPresent()) {
            return Resolved.period(in(year.get()), Optional.empty(), words);
        }
        if (vantage.document().isEmpty()) {
            return Resolved.unresolved(words);
        }
        LocalDate day = vantage.document().get();
        if (yearTurn.isPresent()) {
            return Resolved.period(in(day.getYear() + yearTurn.get()), vantage.anchor(), words);
        }
        Period named = in(day.getYear());
        if (vantage.ahead() && named.end().isBefore(day.minusMonths(MONTHS_OF_REPORTING))) {
            named = named.plusYears(1);
        } else if (!vantage.ahead() && named.start().isAfter(day)) {
            named = named.plusYears(-1);
        }
        return Resolved.period(named, vantage.anchor(), words);
    }

    private Period in(int ofYear) {
        return unit == Period.Unit.H ? Period.half(ofYear, number) : Period.quarter(ofYear, number);
    }
}
