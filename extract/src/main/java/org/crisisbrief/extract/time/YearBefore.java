package org.crisisbrief.extract.time;

import java.util.Optional;

/**
 * What a figure is compared with: "a year earlier", "a year ago" after a quarter is that quarter a year before.
 *
 * @param years how many years before, below zero
 * @param fromDocument whether it counts from the document's year where the text told of no quarter
 */
record YearBefore(int years, boolean fromDocument) implements Reading {

    @Override
    public Timex from(Vantage vantage, String words) {
        Optional<Period> told =
                vantage.told().flatMap(Told::compared).filter(p -> !fromDocument || p.unit() == Period.Unit.Q);
        Optional<Period> base = told.or(() -> vantage.document().map(day -> Period.holding(day, Period.Unit.Y)));
        return base.map(period -> Resolved.period(
                        period.plusYears(years), Optional.of(period.start().toString()), words))
                .orElseGet(() -> Resolved.unresolved(words));
    }
}
