package org.crisisbrief.extract.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact.Event;
import org.crisisbrief.model.fact.Fact.Participant;
import org.crisisbrief.model.fact.Fact.Status;
import org.crisisbrief.model.fact.Harm;
import org.crisisbrief.model.fact.Place;
import org.crisisbrief.model.fact.Provenance;
import org.crisisbrief.model.fact.Quantity;
import org.crisisbrief.model.fact.Slot;
import org.crisisbrief.model.source.At;

/** One happening as several documents tell of it, the first telling first. */
final class Happening {

    /** What comparing two tellings looks at, so that those alike are compared once. */
    private record Look(
            EventType type,
            Status status,
            DateValue date,
            Place place,
            Map<Harm, Quantity> toll,
            Set<String> victims,
            Set<String> suspects) {
        static Look of(Event e) {
            return new Look(
                    e.type(),
                    e.status(),
                    e.date(),
                    e.place(),
                    e.toll(),
                    SameHappening.victims(e),
                    SameHappening.suspects(e));
        }
    }

    private final List<Claim<?>> tellings = new ArrayList<>();
    private final Set<String> sources = new HashSet<>();
    private final Map<Look, Event> looks = new LinkedHashMap<>();
    private long comparisons;

    void add(Claim<?> telling) {
        tellings.add(telling);
        sources.add(telling.provenance().at().source());
        looks.putIfAbsent(Look.of(event(telling)), event(telling));
    }

    /** How many tellings were compared. */
    long comparisons() {
        return comparisons;
    }

    private static Event event(Claim<?> telling) {
        return (Event) telling.fact();
    }

    /** Whether a document's telling is of this happening; each document tells of it once. */
    boolean takes(Claim<?> telling) {
        if (sources.contains(telling.provenance().at().source())) {
            return false;
        }
        for (Event told : looks.values()) {
            comparisons++;
            if (SameHappening.test(told, event(telling))) {
                return true;
            }
        }
        return false;
    }

    /**
     * All of it as one claim.
     *
     * @param days the day that each document carries
     */
    Claim<?> joined(Map<String, LocalDate> days) {
        if (tellings.size() == 1) {
            return tellings.get(0);
        }
        Claim<?> first = tellings.get(0);
        Event told = event(first);
        Set<Attribution> attributions = new LinkedHashSet<>();
        List<At> passages = new ArrayList<>();
        TreeMap<Slot, List<At>> slots = new TreeMap<>();
        List<Participant> participants = new ArrayList<>();
        List<At> places = new ArrayList<>();
        Set<String> casualties = new LinkedHashSet<>();
        Set<String> known = new HashSet<>();
        for (Claim<?> telling : tellings) {
            attributions.addAll(telling.attributions());
            passages.addAll(telling.provenance().passages());
            telling.provenance().slots().forEach(slots::putIfAbsent);
            casualties.addAll(event(telling).casualties());
            take(telling, known, participants, places);
        }
        slots.put(Slot.PARTICIPANTS, places);
        Place place = place();
        tellings.stream()
                .filter(t -> event(t).place().equals(place))
                .map(t -> t.provenance().slots().getOrDefault(Slot.PLACE, List.of()))
                .filter(p -> !p.isEmpty())
                .findFirst()
                .ifPresent(p -> slots.put(Slot.PLACE, p));
        Event event = new Event(
                told.type(),
                told.text(),
                date(),
                place,
                participants,
                List.copyOf(casualties),
                toll(days),
                told.status(),
                0);
        return new Claim<>(
                first.id(),
                event,
                List.copyOf(attributions),
                new Provenance(passages, slots, first.provenance().rule()),
                Optional.empty());
    }

    private static void take(Claim<?> telling, Set<String> known, List<Participant> participants, List<At> places) {
        List<At> at = telling.provenance().slots().getOrDefault(Slot.PARTICIPANTS, List.of());
        List<Participant> own = event(telling).participants();
        if (at.size() != own.size()) {
            return;
        }
        for (int i = 0; i < own.size(); i++) {
            Participant p = own.get(i);
            if (known.add(p.entity().orElse("\"" + p.text()))) {
                participants.add(p);
                places.add(at.get(i));
            }
        }
    }

    /** The day that most documents give, the first of them where they are even; so that a slip of one does not count. */
    private DateValue date() {
        return most(
                        tellings.stream()
                                .map(t -> event(t).date())
                                .filter(d -> d.start().isPresent())
                                .toList(),
                        DateValue::start)
                .orElse(event(tellings.get(0)).date());
    }

    private Place place() {
        List<Place> named = tellings.stream()
                .map(t -> event(t).place())
                .filter(p -> !p.name().isEmpty())
                .toList();
        List<Place> towns =
                named.stream().filter(p -> p.settlement().isPresent()).toList();
        return most(towns.isEmpty() ? named : towns, Place::settlement).orElse(Place.NONE);
    }

    /** The first of the values whose key most share. */
    private static <T> Optional<T> most(List<T> values, Function<T, Object> key) {
        Map<Object, Integer> votes = new LinkedHashMap<>();
        values.forEach(v -> votes.merge(key.apply(v), 1, Integer::sum));
        int top = votes.values().stream().mapToInt(v -> v).max().orElse(0);
        return values.stream()
                .filter(v -> votes.getOrDefault(key.apply(v), 0) == top)
                .findFirst();
    }

    /** Per harm the figure that most documents support, the latest where they are even. Nothing is added up. */
    private Map<Harm, Quantity> toll(Map<String, LocalDate> days) {
        List<Claim<?>> counting = tellings.stream()
                .filter(t -> !event(t).toll().isEmpty())
                .sorted(Comparator.comparing((Claim<?> t) ->
                                days.getOrDefault(t.provenance().at().source(), LocalDate.MIN))
                        .reversed())
                .toList();
        Map<Harm, Quantity> toll = new TreeMap<>();
        for (Harm harm : Harm.values()) {
            most(
                            counting.stream()
                                    .map(t ->
                                            Optional.ofNullable(event(t).toll().get(harm)))
                                    .toList(),
                            q -> q)
                    .flatMap(q -> q)
                    .ifPresent(q -> toll.put(harm, q));
        }
        return toll;
    }
}
