package org.crisisbrief.model.fact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crisisbrief.model.source.Source;

/**
 * What lies so far back that the documents recall it and do not report it: what ended more than a year before the first of
 * them. It stays in the data and in the register of claims; it is no key figure, no difference and no line of the news.
 *
 * @param before what ended before this day is background; empty where no document carries a day, for then nothing tells
 * @param events when each event happened, by its id: a figure without a date of its own was reached when its event happened
 */
public record Background(Optional<LocalDate> before, Map<String, DateValue> events) {

    /** How long before the first document, in days, an event may have ended and be a part of the same story. */
    private static final int REACH = 365;

    public Background {
        events = Map.copyOf(events);
    }

    public static Background of(List<Source> sources, Collection<? extends Claim<?>> claims) {
        Map<String, DateValue> events = new HashMap<>();
        for (Claim<?> claim : claims) {
            if (claim.fact() instanceof Fact.Event event) {
                events.put(claim.id(), event.date());
            }
        }
        Optional<LocalDate> first =
                sources.stream().flatMap(s -> s.published().stream()).min(Comparator.naturalOrder());
        return new Background(first.map(day -> day.minusDays(REACH)), events);
    }

    /** Whether a fact is dated so far back; a fact without a date is not. */
    public boolean holds(Fact fact) {
        DateValue date = date(fact);
        return before.isPresent() && date.end().isPresent() && date.end().get().isBefore(before.get());
    }

    private DateValue date(Fact fact) {
        if (fact instanceof Fact.Event event) {
            return event.date();
        }
        if (fact instanceof Fact.Casualties casualties) {
            return casualties.date().end().isPresent()
                    ? casualties.date()
                    : casualties
                            .event()
                            .map(id -> events.getOrDefault(id, DateValue.NONE))
                            .orElse(DateValue.NONE);
        }
        if (fact instanceof Fact.Measure measure) {
            return measure.date();
        }
        if (fact instanceof Fact.Deployment deployment) {
            return deployment.date();
        }
        return fact instanceof Fact.Position position ? position.date() : DateValue.NONE;
    }
}
