package org.crisisbrief.extract.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        List<Happening> tellings = new ArrayList<>();
        for (Claim<?> claim : claims) {
            if (claim.fact() instanceof Event event) {
                LocalDate told = days.get(claim.provenance().at().source());
                tellings.add(new Happening(claim, Occurrence.of(event, Optional.ofNullable(told))));
            } else {
                merged.add(claim);
            }
        }
        LoneTellings lone = new LoneTellings(days);
        List<Happening> happenings = lone.joined(joined(joined(tellings)));
        comparisons += lone.comparisons();
        happenings.forEach(h -> merged.add(h.joined(days)));
        return withSalience(merged);
    }

    /** Each joined with the first before it that it is one with; what a later telling links is found by joining once more. */
    private List<Happening> joined(List<Happening> tellings) {
        List<Happening> happenings = new ArrayList<>();
        Map<String, TreeSet<Integer>> byKey = new HashMap<>();
        for (Happening telling : tellings) {
            TreeSet<Integer> candidates = new TreeSet<>();
            for (Occurrence look : telling.looks()) {
                HappeningKeys.sought(look).forEach(key -> candidates.addAll(byKey.getOrDefault(key, NONE)));
            }
            int index = candidates.stream()
                    .filter(i -> takes(happenings.get(i), telling))
                    .findFirst()
                    .orElse(happenings.size());
            if (index == happenings.size()) {
                happenings.add(telling);
            } else {
                happenings.get(index).join(telling);
            }
            for (Occurrence look : telling.looks()) {
                HappeningKeys.found(look)
                        .forEach(key ->
                                byKey.computeIfAbsent(key, k -> new TreeSet<>()).add(index));
            }
        }
        return happenings;
    }

    /** Whether both are one; a document tells of a happening once, unless it names the same person as hurt. */
    private boolean takes(Happening happening, Happening telling) {
        if (happening.isOfOtherForce(telling)) {
            return false;
        }
        boolean apart = Collections.disjoint(happening.sources(), telling.sources());
        for (Occurrence a : happening.looks()) {
            for (Occurrence b : telling.looks()) {
                comparisons++;
                if (SameHappening.test(a, b) && (apart || SameHappening.isToldAgain(a, b))) {
                    return true;
                }
            }
        }
        return false;
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
