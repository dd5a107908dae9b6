package org.crisisbrief.extract.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keys of tellings of which {@link SameHappening} compares only those that share one: one for each way in which two can be one. */
final class HappeningKeys {

    private HappeningKeys() {}

    /** Under what a telling is to be found. */
    static List<String> found(Occurrence o) {
        List<String> keys = violence(o);
        days(o).ifPresent(days -> {
            keys.add(days + "anywhere");
            names(o).forEach(name -> keys.add(days + name));
        });
        tolls(o, 0).forEach(keys::add);
        return keys;
    }

    /** Under what those are to be found that may be one with a telling. */
    static List<String> sought(Occurrence o) {
        List<String> keys = violence(o);
        days(o).ifPresent(days -> {
            List<String> names = names(o);
            if (o.place().name().isEmpty()) {
                keys.add(days + "anywhere");
            }
            names.forEach(name -> keys.add(days + name));
            keys.add(days + "place ");
        });
        for (int days = -SameHappening.NEAR; days <= SameHappening.NEAR; days++) {
            keys.addAll(tolls(o, days));
        }
        return keys;
    }

    /** The kind, status and days. */
    private static Optional<String> days(Occurrence o) {
        return o.day().map(start -> o.kind() + start + o.date().end() + " ");
    }

    private static List<String> names(Occurrence o) {
        List<String> names = new ArrayList<>(List.of("place " + o.place().name()));
        o.town().map(s -> "town " + s).ifPresent(names::add);
        return names;
    }

    /** Persons hurt, and the town with the toll. */
    private static List<String> violence(Occurrence o) {
        List<String> keys = new ArrayList<>();
        if (SameHappening.isViolent(o)) {
            o.victims().forEach(v -> keys.add("victim " + v + o.status()));
            o.suspects().forEach(x -> keys.add("suspect " + x + o.status()));
            if (!o.toll().isEmpty()) {
                o.town().ifPresent(s -> keys.add("toll " + s + o.toll() + o.status()));
            }
        }
        return keys;
    }

    /** The toll on a day, and the town with any toll on a day. */
    private static List<String> tolls(Occurrence o, int later) {
        List<String> keys = new ArrayList<>();
        if (SameHappening.isViolent(o) && !o.toll().isEmpty() && o.day().isPresent()) {
            String day = o.day().get().plusDays(later) + " " + o.status();
            keys.add("hurt " + o.toll() + day);
            o.town().ifPresent(s -> keys.add("hurt in " + s + day));
        }
        return keys;
    }
}
