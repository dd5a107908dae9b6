package org.crisisbrief.model.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.model.fact.DateValue.Precision;
import org.crisisbrief.model.source.At;

/**
 * A line of the timeline: one happening.
 *
 * @param date its first day
 * @param end its last day, where it lasted
 * @param salience 0 to 1, comparable over the situation
 * @param text the words that name it, verbatim from the first passage
 * @param events ids of the events
 */
public record TimelineEntry(
        LocalDate date,
        Optional<LocalDate> end,
        Precision precision,
        double salience,
        String text,
        List<At> refs,
        List<String> events) {
    public TimelineEntry {
        refs = List.copyOf(refs);
        events = List.copyOf(events);
    }
}
