package org.crisisbrief.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * A weekday: "on Tuesday", "Wednesday night", "next Monday". Without more it is the most recent one at or before the
 * document's day, or the coming one where the words put it ahead.
 *
 * @param turn -1 for "last", 1 for "next", 0 where the text does not say which
 * @param part the part of the day, such as "TNI"; empty for the day
 */
record WeekdayName(DayOfWeek weekday, int turn, String part) implements Reading {

    @Override
    public Timex from(Vantage vantage, String words) {
        return vantage.document()
                .map(day -> Resolved.derived(day(day, vantage.ahead()), part, vantage.anchor(), words))
                .orElseGet(() -> Resolved.unresolved(words));
    }

    private LocalDate day(LocalDate document, boolean ahead) {
        if (turn < 0) {
            return document.with(TemporalAdjusters.previous(weekday));
        }
        if (turn > 0) {
            return document.with(TemporalAdjusters.next(weekday));
        }
        return document.with(ahead ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday));
    }
}
