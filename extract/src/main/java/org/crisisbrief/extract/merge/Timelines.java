package org.crisisbrief.extract.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Fact.Event;
import org.crisisbrief.model.fact.Fact.Status;
import org.crisisbrief.model.fact.TimelineEntry;

/** The dated happenings in order. */
final class Timelines {

    private static final Set<Status> HAPPENED = Set.of(Status.ACCOMPLISHED, Status.ATTEMPTED);

    private Timelines() {}

    static List<TimelineEntry> of(List<Claim<?>> claims) {
        List<TimelineEntry> entries = new ArrayList<>();
        for (Claim<Event> claim : Situations.events(claims)) {
            Event event = claim.fact();
            if (event.date().start().isPresent() && HAPPENED.contains(event.status())) {
                entries.add(new TimelineEntry(
                        event.date().start().get(),
                        event.date().end().filter(end -> !event.date().start().equals(java.util.Optional.of(end))),
                        event.date().precision(),
                        event.salience(),
                        event.text(),
                        claim.provenance().passages(),
                        List.of(claim.id())));
            }
        }
        entries.sort(Comparator.comparing(TimelineEntry::date)
                .thenComparing(e -> e.refs().get(0)));
        return entries;
    }
}
