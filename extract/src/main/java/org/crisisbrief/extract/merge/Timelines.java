package org.crisisbrief.extract.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.DateValue.Precision;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact.Deployment;
import org.crisisbrief.model.fact.Fact.DeploymentStatus;
import org.crisisbrief.model.fact.Fact.Event;
import org.crisisbrief.model.fact.Fact.Status;
import org.crisisbrief.model.fact.TimelineEntry;
import org.crisisbrief.model.source.Source;

/** The dated happenings in order. */
final class Timelines {

    private static final Set<Status> HAPPENED = Set.of(Status.ACCOMPLISHED, Status.ATTEMPTED);

    /** What lasts, so that its having happened by a day is news on that day. */
    private static final Set<EventType> LASTING = Set.of(EventType.GOVERNMENT_CHANGE, EventType.EMERGENCY_MEASURE);

    private static final Comparator<TimelineEntry> ORDER = Comparator.comparing(TimelineEntry::date)
            .thenComparing(e -> e.refs().get(0));

    private Timelines() {}

    /**
     * What is dated, and what a document lets one say only of its own day: what had happened by then, and which forces were
     * there; of the days that have none of these, what is spoken of them; and of those of which several stories tell, first what most
     * of them say. Each line is weighed by its day.
     *
     * @param dated the dated happenings
     * @param spoken the line of each day
     */
    static List<TimelineEntry> of(
            List<TimelineEntry> dated,
            List<TimelineEntry> spoken,
            List<Claim<?>> claims,
            List<Source> sources,
            DayWeights weights) {
        List<TimelineEntry> entries = new ArrayList<>(dated);
        Map<String, LocalDate> days = days(sources);
        for (Claim<Event> claim : Situations.events(claims)) {
            Event event = claim.fact();
            boolean open = event.date().end().isEmpty() && event.date().text().isBlank();
            if (open && event.status() == Status.ACCOMPLISHED && LASTING.contains(event.type())) {
                day(days, claim)
                        .ifPresent(day -> entries.add(entry(
                                day, Precision.ORDER, event.salience(), event.text(), claim, List.of(claim.id()))));
            }
        }
        claims.stream()
                .filter(c -> c.fact() instanceof Deployment d
                        && d.status() == DeploymentStatus.PRESENT
                        && d.date().end().isEmpty()
                        && d.date().text().isBlank()
                        && day(days, c).isPresent())
                .max(Comparator.comparing((Claim<?> c) -> day(days, c).orElseThrow())
                        .thenComparing(c -> c.provenance().at(), Comparator.reverseOrder()))
                .ifPresent(c -> entries.add(entry(
                        day(days, c).orElseThrow(),
                        Precision.DERIVED,
                        0.3,
                        ((Deployment) c.fact()).force(),
                        c,
                        List.of())));
        Set<LocalDate> known = entries.stream().map(TimelineEntry::date).collect(Collectors.toSet());
        for (TimelineEntry line : spoken) {
            if (!known.contains(line.date())) {
                entries.add(line);
            } else if (DayLines.leads(line)) {
                DayLines.lead(entries, line);
            }
        }
        entries.sort(ORDER);
        return weights.weighed(entries);
    }

    private static TimelineEntry entry(
            LocalDate day, Precision precision, double salience, String text, Claim<?> claim, List<String> events) {
        return new TimelineEntry(
                day,
                Optional.empty(),
                precision,
                salience,
                text,
                claim.provenance().passages(),
                events);
    }

    /** The days that documents carry. */
    private static Map<String, LocalDate> days(List<Source> sources) {
        Map<String, LocalDate> days = new HashMap<>();
        sources.stream()
                .filter(s -> s.publishedBasis() != Source.Basis.INFERRED)
                .forEach(s -> s.published().ifPresent(day -> days.put(s.id(), day)));
        return days;
    }

    private static Optional<LocalDate> day(Map<String, LocalDate> days, Claim<?> claim) {
        return Optional.ofNullable(days.get(claim.provenance().at().source()));
    }

    static List<TimelineEntry> dated(List<Claim<?>> claims) {
        List<TimelineEntry> entries = new ArrayList<>();
        for (Claim<Event> claim : Situations.events(claims)) {
            Event event = claim.fact();
            if (event.date().start().isPresent() && HAPPENED.contains(event.status())) {
                entries.add(new TimelineEntry(
                        event.date().start().get(),
                        event.date().end().filter(end -> !event.date().start().equals(Optional.of(end))),
                        event.date().precision(),
                        event.salience(),
                        event.text(),
                        claim.provenance().passages(),
                        List.of(claim.id())));
            }
        }
        entries.sort(ORDER);
        return entries;
    }
}
