package org.crisisbrief.extract.merge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Fact.Event;
import org.crisisbrief.model.fact.Place;
import org.crisisbrief.model.fact.Provenance;
import org.crisisbrief.model.fact.Slot;
import org.crisisbrief.model.source.At;

/**
 * Joins the events of different documents that are one happening: the same type and status on the same known days, and not in
 * two different places. The salience of every event is set afterwards.
 */
final class EventMerge {

    List<Claim<?>> merge(List<Claim<?>> claims) {
        List<Claim<?>> merged = new ArrayList<>();
        for (Claim<?> claim : claims) {
            if (!(claim.fact() instanceof Event event)) {
                merged.add(claim);
                continue;
            }
            int same = -1;
            for (int i = 0; i < merged.size() && same < 0; i++) {
                if (merged.get(i).fact() instanceof Event other
                        && !sharesSource(merged.get(i), claim)
                        && isSame(other, event)) {
                    same = i;
                }
            }
            if (same < 0) {
                merged.add(claim);
            } else {
                merged.set(same, joined(merged.get(same), claim));
            }
        }
        return withSalience(merged);
    }

    private static boolean sharesSource(Claim<?> a, Claim<?> b) {
        String source = b.provenance().at().source();
        return a.provenance().passages().stream().anyMatch(p -> p.source().equals(source));
    }

    private static boolean isSame(Event a, Event b) {
        return a.type() == b.type()
                && a.status() == b.status()
                && a.date().start().isPresent()
                && a.date().start().equals(b.date().start())
                && a.date().end().equals(b.date().end())
                && isCompatible(a.place(), b.place());
    }

    private static boolean isCompatible(Place a, Place b) {
        return a.name().isEmpty() || b.name().isEmpty() || a.name().equals(b.name());
    }

    private static Claim<Event> joined(Claim<?> first, Claim<?> second) {
        Event a = (Event) first.fact();
        Event b = (Event) second.fact();
        Set<Attribution> attributions = new LinkedHashSet<>(first.attributions());
        attributions.addAll(second.attributions());
        List<At> passages = new ArrayList<>(first.provenance().passages());
        passages.addAll(second.provenance().passages());
        TreeMap<Slot, List<At>> slots = new TreeMap<>(first.provenance().slots());
        second.provenance().slots().forEach(slots::putIfAbsent);
        Event event = new Event(
                a.type(),
                a.text(),
                a.date(),
                a.place().name().isEmpty() ? b.place() : a.place(),
                a.participants(),
                a.casualties(),
                a.toll(),
                a.status(),
                0);
        return new Claim<>(
                first.id(),
                event,
                List.copyOf(attributions),
                new Provenance(passages, slots, first.provenance().rule()),
                Optional.empty());
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
