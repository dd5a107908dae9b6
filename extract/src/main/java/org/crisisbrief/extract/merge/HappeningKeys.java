package org.crisisbrief.extract.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.model.fact.Fact.Event;
import org.crisisbrief.model.fact.Place;

/** Keys of events of which {@link SameHappening} compares only those that share one: one for each way in which two can be one. */
final class HappeningKeys {

    private HappeningKeys() {}

    /** Under what an event is to be found. */
    static List<String> found(Event event) {
        List<String> keys = violence(event);
        days(event).ifPresent(days -> {
            keys.add(days + "anywhere");
            names(event.place()).forEach(name -> keys.add(days + name));
        });
        return keys;
    }

    /** Under what those are to be found that may be one with an event. */
    static List<String> sought(Event event) {
        List<String> keys = violence(event);
        days(event).ifPresent(days -> {
            List<String> names = names(event.place());
            if (event.place().name().isEmpty()) {
                keys.add(days + "anywhere");
            }
            names.forEach(name -> keys.add(days + name));
            keys.add(days + "place ");
        });
        return keys;
    }

    /** The kind, status and days; all kinds of violence are one kind, for one calls an attack what another calls a clash. */
    private static Optional<String> days(Event e) {
        String kind =
                SameHappening.VIOLENT.contains(e.type()) ? "VIOLENCE" : e.type().name();
        return e.date()
                .start()
                .map(start -> kind + e.status() + start + e.date().end() + " ");
    }

    private static List<String> names(Place place) {
        List<String> names = new ArrayList<>(List.of("place " + place.name()));
        place.settlement().map(s -> "town " + s).ifPresent(names::add);
        return names;
    }

    /** Persons hurt, and the town with the toll. */
    private static List<String> violence(Event event) {
        List<String> keys = new ArrayList<>();
        if (SameHappening.VIOLENT.contains(event.type())) {
            SameHappening.victims(event).forEach(v -> keys.add("victim " + v + event.status()));
            SameHappening.suspects(event).forEach(x -> keys.add("suspect " + x + event.status()));
            if (!event.toll().isEmpty()) {
                event.place().settlement().ifPresent(s -> keys.add("toll " + s + event.toll() + event.status()));
            }
        }
        return keys;
    }
}
