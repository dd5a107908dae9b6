package org.crisisbrief.extract.merge;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact.Effect;
import org.crisisbrief.model.fact.Fact.Event;
import org.crisisbrief.model.fact.Fact.Group;
import org.crisisbrief.model.fact.Fact.Participant;
import org.crisisbrief.model.fact.Fact.Role;
import org.crisisbrief.model.fact.Fact.Status;
import org.crisisbrief.model.fact.Harm;
import org.crisisbrief.model.fact.Place;
import org.crisisbrief.model.fact.Quantity;

/**
 * What one document's telling gives to know the happening again by; tellings alike in this are compared once.
 *
 * @param fresh whether the day is about that of the document itself, which may be a day in court or of an arrest
 * @param victims who persons named as hurt are: their entities and bare full names
 * @param dead the bare names of those of them who died
 * @param suspects the same as victims, of persons named as those who did it
 */
record Occurrence(
        EventType type,
        Status status,
        DateValue date,
        boolean fresh,
        Place place,
        Map<Harm, Quantity> toll,
        Set<String> victims,
        Set<String> dead,
        Set<String> suspects) {

    private static final Pattern SAINT = Pattern.compile("\\b(?:saint|st\\.?) ");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}]");

    /** @param told the day that the document carries */
    static Occurrence of(Event e, Optional<LocalDate> told) {
        boolean fresh = told.isPresent()
                && e.date()
                        .start()
                        .filter(d -> d.isAfter(told.get().minusDays(2)))
                        .isPresent();
        Set<String> dead = new TreeSet<>();
        e.participants().stream()
                .filter(p -> p.role() == Role.VICTIM && p.entity().isPresent())
                .filter(p -> p.effect().equals(Optional.of(Effect.KILLED)))
                .forEach(p -> dead.add(BareName.of(p.text())));
        return new Occurrence(
                e.type(),
                e.status(),
                e.date(),
                fresh,
                e.place(),
                e.toll(),
                persons(e, p -> p.role() == Role.VICTIM),
                dead,
                persons(e, p -> p.role() == Role.PERPETRATOR && p.group() == Group.INDIVIDUAL));
    }

    private static Set<String> persons(Event event, Predicate<Participant> which) {
        Set<String> persons = new TreeSet<>();
        for (Participant p : event.participants()) {
            if (which.test(p) && p.entity().isPresent()) {
                persons.add(p.entity().get());
                String bare = BareName.of(p.text());
                if (BareName.isFull(bare)) {
                    persons.add(bare);
                }
            }
        }
        return persons;
    }

    /** The kind and status; all kinds of violence are one kind, for one document calls an attack what another calls a clash. */
    String kind() {
        return (SameHappening.isViolent(this) ? "VIOLENCE" : type.name()) + status;
    }

    /** How many people were hurt in all, as far as it is told. */
    long hurt() {
        return count(Harm.KILLED) + count(Harm.INJURED);
    }

    /** How many people came to this harm. */
    long count(Harm harm) {
        return toll.containsKey(harm) ? toll.get(harm).min().orElse(0) : 0;
    }

    Optional<LocalDate> day() {
        return date.start();
    }

    /** The town in the letters that its spellings share: "St. Tula" and "Saint Tula", "Su-Tula" and "Sutula" are one. */
    Optional<String> town() {
        return place.settlement().map(Occurrence::spelled);
    }

    private static String spelled(String town) {
        String letters = SAINT.matcher(town.toLowerCase(Locale.ROOT)).replaceAll("st ");
        return GAPS.matcher(letters).replaceAll("");
    }
}
