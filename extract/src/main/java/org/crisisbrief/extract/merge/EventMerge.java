package org.crisisbrief.extract.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Fact.Event;
import org.crisisbrief.model.source.At;

/** Joins the events of different documents that are one happening. The salience of every event is set afterwards. */
final class EventMerge {

    private final Map<String, LocalDate> days;

    /** @param days the day that each document carries */
    EventMerge(Map<String, LocalDate> days) {
        this.days = Map.copyOf(days);
    }

    List<Claim<?>> merge(List<Claim<?>> claims) {
        List<Claim<?>> merged = new ArrayList<>();
        List<Happening> happenings = new ArrayList<>();
        for (Claim<?> claim : claims) {
            if (!(claim.fact() instanceof Event)) {
                merged.add(claim);
                continue;
            }
            happenings.stream()
                    .filter(h -> h.takes(claim))
                    .findFirst()
                    .ifPresentOrElse(h -> h.add(claim), () -> happenings.add(new Happening(claim)));
        }
        happenings.forEach(h -> merged.add(h.joined(days)));
        return withSalience(merged);
    }

    /** Salience: the number of tellings and of documents, against the most told event. */
    private static List<Claim<?>> withSalience(List<Claim<?>> claims) {
        double most = claims.stream()
                .filter(c -> c.fact() instanceof Event)
                .mapToDouble(EventMerge::weight)
                .max()
                .orElse(1);
        List<Claim<?>> result = new ArrayList<>();
        for (Claim<?> claim : claims) {
            if (claim.fact() instanceof Event e) {
                double salience = Math.round(100 * weight(claim) / most) / 100.0;
                Event event = new Event(
                        e.type(),
                        e.text(),
                        e.date(),
                        e.place(),
                        e.participants(),
                        e.casualties(),
                        e.toll(),
                        e.status(),
                        salience);
                result.add(new Claim<>(claim.id(), event, claim.attributions(), claim.provenance(), claim.marking()));
            } else {
                result.add(claim);
            }
        }
        return result;
    }

    private static double weight(Claim<?> claim) {
        long documents = claim.provenance().passages().stream()
                .map(At::source)
                .distinct()
                .count();
        return claim.provenance().passages().size() + 2.0 * (documents - 1);
    }
}
