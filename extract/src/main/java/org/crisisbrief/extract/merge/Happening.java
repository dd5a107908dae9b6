package org.crisisbrief.extract.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.Fact.Event;
import org.crisisbrief.model.fact.Fact.Participant;
import org.crisisbrief.model.fact.Harm;
import org.crisisbrief.model.fact.Place;
import org.crisisbrief.model.fact.Provenance;
import org.crisisbrief.model.fact.Quantity;
import org.crisisbrief.model.fact.Slot;
import org.crisisbrief.model.source.At;

/** One happening as several documents tell of it, the first telling first. */
final class Happening {

    private static final String DISASTER = "event.disaster.";

    private final List<Claim<?>> tellings = new ArrayList<>();
    private final Set<String> sources = new HashSet<>();
    private final Set<Occurrence> looks = new LinkedHashSet<>();
    private final Set<String> forces = new HashSet<>();

    /** @param look what the telling gives to know the happening again by */
    Happening(Claim<?> telling, Occurrence look) {
        tellings.add(telling);
        sources.add(telling.provenance().at().source());
        looks.add(look);
        force(telling).ifPresent(forces::add);
    }

    /** The force of nature that the rule of a disaster ends with: "event.disaster.earth". */
    private static Optional<String> force(Claim<?> telling) {
        String rule = telling.provenance().rule();
        return rule.startsWith(DISASTER) ? Optional.of(rule.substring(DISASTER.length())) : Optional.empty();
    }

    /** Whether both name what force it was, and no common one: a flood and an earthquake are two, whatever their day and place. */
    boolean isOfOtherForce(Happening other) {
        return !forces.isEmpty() && !other.forces.isEmpty() && Collections.disjoint(forces, other.forces);
    }

    /** Takes in what tells of the same. */
    void join(Happening other) {
        tellings.addAll(other.tellings);
        sources.addAll(other.sources);
        looks.addAll(other.looks);
        forces.addAll(other.forces);
    }

    /** The documents that tell of it. */
    Set<String> sources() {
        return sources;
    }

    /** The different looks of its tellings. */
    Set<Occurrence> looks() {
        return looks;
    }

    /** The look of its first telling. */
    Occurrence look() {
        return looks.iterator().next();
    }

    private static Event event(Claim<?> telling) {
        return (Event) telling.fact();
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
                date(days),
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
            String name = BareName.of(p.text());
            boolean fresh = known.add(p.entity().orElse("\"" + p.text()));
            boolean person = p.entity().isPresent() && BareName.isFull(name);
            if (fresh & (!person || known.add(p.role() + " " + name))) {
                participants.add(p);
                places.add(at.get(i));
            }
        }
    }

    /**
     * The day that most documents give, the first of them where they are even; so that a slip of one does not count. What the
     * first document tells of had happened by its day.
     */
    private DateValue date(Map<String, LocalDate> days) {
        List<DateValue> given = tellings.stream()
                .map(t -> event(t).date())
                .filter(d -> d.start().isPresent())
                .toList();
        Optional<LocalDate> known =
                sources.stream().map(days::get).filter(Objects::nonNull).min(Comparator.naturalOrder());
        List<DateValue> possible = given.stream()
                .filter(d -> known.isEmpty() || !d.start().get().isAfter(known.get()))
                .toList();
        return most(possible.isEmpty() ? given : possible, DateValue::start)
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

    /** Per harm the figure that most tellings support, the latest where they are even. Nothing is added up. */
    private Map<Harm, Quantity> toll(Map<String, LocalDate> days) {
        List<Map<Harm, Quantity>> counting = tellings.stream()
                .filter(t -> !event(t).toll().isEmpty())
                .sorted(Comparator.comparing((Claim<?> t) ->
                                days.getOrDefault(t.provenance().at().source(), LocalDate.MIN))
                        .reversed())
                .map(t -> event(t).toll())
                .toList();
        Map<Harm, Quantity> toll = new TreeMap<>();
        for (Harm harm : Harm.values()) {
            most(counting.stream().map(t -> Optional.ofNullable(t.get(harm))).toList(), q -> q)
                    .flatMap(q -> q)
                    .ifPresent(q -> toll.put(harm, q));
        }
        return toll;
    }
}
