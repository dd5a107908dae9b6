package org.crisisbrief.extract.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day counted from another: "yesterday", "last night", "the following day".
 *
 * @param part the part of the day, such as "TNI"; empty for the day
 * @param from what it counts from
 */
record DayOffset(int days, String part, From from) implements Reading {

    /** What an offset counts from. */
    enum From {
        /** The document's day. */
        DOCUMENT,
        /** The day last told of in the paragraph. */
        TOLD,
        /** The day last told of in the paragraph, else the document's day. */
        TOLD_OR_DOCUMENT
    }

    @Override
    public Timex from(Vantage vantage, String words) {
        Optional<LocalDate> base = switch (from) {
            case DOCUMENT -> vantage.document();
            case TOLD -> vantage.recentDay();
            case TOLD_OR_DOCUMENT -> vantage.toldDay().or(vantage::document);
        };
        return base.map(day -> Resolved.derived(day.plusDays(days), part, Optional.of(day.toString()), words))
                .orElseGet(() -> Resolved.unresolved(words));
    }
}
