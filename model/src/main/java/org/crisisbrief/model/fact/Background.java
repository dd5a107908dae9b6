package org.crisisbrief.model.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.model.source.Source;

/**
 * What lies so far back that the documents recall it and do not report it: what ended more than a year before the first of
 * them. It stays in the data and in the register of claims; it is no key figure, no difference and no line of the news.
 *
 * @param before what ended before this day is background; empty where no document carries a day, for then nothing tells
 */
public record Background(Optional<LocalDate> before) {

    /** How long before the first document, in days, an event may have ended and be a part of the same story. */
    private static final int REACH = 365;

    public static Background of(List<Source> sources) {
        return new Background(sources.stream()
                .flatMap(s -> s.published().stream())
                .min(Comparator.naturalOrder())
                .map(day -> day.minusDays(REACH)));
    }

    public boolean holds(DateValue date) {
        return before.isPresent() && date.end().isPresent() && date.end().get().isBefore(before.get());
    }

    /** Whether a fact is dated so far back; a fact without a date is not. */
    public boolean holds(Fact fact) {
        return holds(date(fact));
    }

    private static DateValue date(Fact fact) {
        if (fact instanceof Fact.Event event) {
            return event.date();
        }
        if (fact instanceof Fact.Casualties casualties) {
            return casualties.date();
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
