package org.crisisbrief.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A weekday: "on Tuesday", "Wednesday night", "next Monday". Without more it is the most recent one at or before the
 * document's day, or the coming one where the words put it ahead.
 *
 * @param turn -1 for "last", 0 for "this", 1 for "next"
 * @param turnWeek which week, counted from the document's: "Monday of last week"
 * @param part the part of the day, such as "TNI"; empty for the day
 */
record WeekdayName(DayOfWeek weekday, Optional<Integer> turn, Optional<Integer> turnWeek, String part)
        implements Reading {

    @Override
    public Timex from(Vantage vantage, String words) {
        return vantage.document()
                .map(day -> Resolved.derived(day(day, vantage.ahead()), part, vantage.anchor(), words))
                .orElseGet(() -> Resolved.unresolved(words));
    }

    private LocalDate day(LocalDate document, boolean ahead) {
        if (turnWeek.isPresent()) {
            return Period.holding(document, Period.Unit.W)
                    .plus(turnWeek.get())
                    .start()
                    .with(TemporalAdjusters.nextOrSame(weekday));
        }
        if (turn.isPresent() && turn.get() < 0) {
            return document.with(TemporalAdjusters.previous(weekday));
        }
        if (turn.isPresent() && turn.get() > 0) {
            return document.with(TemporalAdjusters.next(weekday));
        }
        return document.with(ahead ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday));
    }
}
