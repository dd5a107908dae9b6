package org.crisisbrief.extract.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A period counted from the one that the text told of: "that year", "the following month", "the quarter", "the week".
 *
 * @param count how many periods on
 * @param year the year that it is put in: "the 2011 quarter"
 * @param otherwise what it counts from where the text told of none
 */
record ToldPeriod(Period.Unit unit, int count, Optional<Integer> year, Otherwise otherwise) implements Reading {

    /** What a period counts from where the text told of none of its length. */
    enum Otherwise {
        /** The document's. */
        DOCUMENT,
        /** The last one that had ended by the document's day. */
        LAST_ENDED,
        /** Nothing: it is no time. */
        NOTHING
    }

    @Override
    public boolean standsIn(Vantage vantage) {
        return otherwise != Otherwise.NOTHING || told(vantage).isPresent();
    }

    @Override
    public Timex from(Vantage vantage, String words) {
        return told(vantage)
                .or(() -> vantage.document().map(this::assumed))
                .map(period -> Resolved.period(
                        in(period.plus(count)), Optional.of(period.start().toString()), words))
                .orElseGet(() -> Resolved.unresolved(words));
    }

    private Period in(Period period) {
        return year.map(y -> period.plusYears(y - period.start().getYear())).orElse(period);
    }

    private Period assumed(LocalDate day) {
        return Period.holding(day, unit).plus(otherwise == Otherwise.LAST_ENDED ? -1 : 0);
    }

    private Optional<Period> told(Vantage vantage) {
        if (unit == Period.Unit.Q) {
            return vantage.told().flatMap(told -> told.last(unit));
        }
        Optional<Period> near = vantage.told().flatMap(Told::near).filter(p -> p.unit() == unit);
        return near.isPresent() ? near : vantage.toldDay().map(day -> Period.holding(day, unit));
    }
}
