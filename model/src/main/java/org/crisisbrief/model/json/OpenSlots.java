package org.crisisbrief.model.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.crisisbrief.model.fact.Slot;
import org.crisisbrief.model.source.At;

/** The places of a claim's parts that are not written yet: each is written beside its part, what remains under "slots". */
final class OpenSlots {

    private final Map<Slot, Queue<At>> open = new EnumMap<>(Slot.class);

    OpenSlots(Map<Slot, List<At>> slots) {
        slots.forEach((slot, places) -> open.put(slot, new ArrayDeque<>(places)));
    }

    /** The next place of a slot. */
    Optional<At> next(Slot slot) {
        Queue<At> places = open.get(slot);
        return places == null ? Optional.empty() : Optional.ofNullable(places.poll());
    }

    /** All the places of a slot. */
    List<At> all(Slot slot) {
        Queue<At> places = open.remove(slot);
        return places == null ? List.of() : List.copyOf(places);
    }

    /** What no part has taken. */
    Map<Slot, List<At>> rest() {
        Map<Slot, List<At>> rest = new EnumMap<>(Slot.class);
        open.forEach((slot, places) -> {
            if (!places.isEmpty()) {
                rest.put(slot, new ArrayList<>(places));
            }
        });
        return rest;
    }
}
