package org.crisisbrief.extract.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Fact.Event;
import org.crisisbrief.model.source.At;

/** Joins the events of different documents that are one happening. The salience of every event is set afterwards. */
final class EventMerge {

    private static final TreeSet<Integer> NONE = new TreeSet<>();

    /** So much more counts a happening in which people were hurt than another that is told as often. */
    private static final double HARM = 2;

    private final Map<String, LocalDate> days;
    private long comparisons;

    /** @param days the day that each document carries */
    EventMerge(Map<String, LocalDate> days) {
        this.days = Map.copyOf(days);
    }

    List<Claim<?>> merge(List<Claim<?>> claims) {
        List<Claim<?>> merged = new ArrayList<>();
        List<Happening> happenings = new ArrayList<>();
        Map<String, TreeSet<Integer>> byKey = new HashMap<>();
        for (Claim<?> claim : claims) {
            if (!(claim.fact() instanceof Event event)) {
                merged.add(claim);
                continue;
            }
            TreeSet<Integer> candidates = new TreeSet<>();
            HappeningKeys.sought(event).forEach(key -> candidates.addAll(byKey.getOrDefault(key, NONE)));
            int index = candidates.stream()
                    .filter(i -> happenings.get(i).takes(claim))
                    .findFirst()
                    .orElse(happenings.size());
            if (index == happenings.size()) {
                happenings.add(new Happening());
            }
            happenings.get(index).add(claim);
            HappeningKeys.found(event)
                    .forEach(key ->
                            byKey.computeIfAbsent(key, k -> new TreeSet<>()).add(index));
        }
        happenings.forEach(h -> merged.add(h.joined(days)));
        comparisons = happenings.stream().mapToLong(Happening::comparisons).sum();
        return withSalience(merged);
    }

    /** How many pairs of tellings were compared. */
    long comparisons() {
        return comparisons;
    }

    /** Salience: the number of tellings and of documents, more where people were hurt, against the greatest of these. */
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
        boolean harmful = claim.fact() instanceof Event event && !event.toll().isEmpty();
        long documents = claim.provenance().passages().stream()
                .map(At::source)
                .distinct()
                .count();
        return (claim.provenance().passages().size() + 2.0 * (documents - 1)) * (harmful ? HARM : 1);
    }
}
