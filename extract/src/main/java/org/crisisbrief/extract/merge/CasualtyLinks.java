package org.crisisbrief.extract.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.source.At;

/** Ties figures of people to the happenings that theirs became when those of all documents were joined, both ways. */
final class CasualtyLinks {

    /** By what happenings are found again: a kind that a passage tells of. */
    private record Told(EventType type, At at) {}

    private final Map<String, String> joined = new HashMap<>();

    /**
     * @param before the claims before events were joined
     * @param after the claims after
     */
    CasualtyLinks(List<Claim<?>> before, List<Claim<?>> after) {
        Map<Told, String> events = new HashMap<>();
        for (Claim<?> claim : after) {
            if (claim.fact() instanceof Fact.Event event) {
                claim.provenance().passages().forEach(at -> events.putIfAbsent(new Told(event.type(), at), claim.id()));
            }
        }
        for (Claim<?> claim : before) {
            if (claim.fact() instanceof Fact.Event event) {
                Optional.ofNullable(events.get(
                                new Told(event.type(), claim.provenance().at())))
                        .ifPresent(id -> joined.put(claim.id(), id));
            }
        }
    }

    /** The claims with their links. */
    List<Claim<?>> tied(List<Claim<?>> claims) {
        Map<String, List<String>> figures = new HashMap<>();
        List<Claim<?>> tied = new ArrayList<>();
        for (Claim<?> claim : claims) {
            if (claim.fact() instanceof Fact.Casualties c) {
                Optional<String> event = c.event().flatMap(id -> Optional.ofNullable(joined.get(id)));
                event.ifPresent(id ->
                        figures.computeIfAbsent(id, k -> new ArrayList<>()).add(claim.id()));
                tied.add(with(claim, c.of(event)));
            } else {
                tied.add(claim);
            }
        }
        tied.replaceAll(claim -> claim.fact() instanceof Fact.Event e
                ? with(claim, counting(e, figures.getOrDefault(claim.id(), List.of())))
                : claim);
        return tied;
    }

    private static Fact.Event counting(Fact.Event e, List<String> figures) {
        return new Fact.Event(
                e.type(), e.text(), e.date(), e.place(), e.participants(), figures, e.toll(), e.status(), e.salience());
    }

    private static Claim<?> with(Claim<?> claim, Fact fact) {
        return new Claim<>(claim.id(), fact, claim.attributions(), claim.provenance(), claim.marking());
    }
}
