package org.crisisbrief.model.fact;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crisisbrief.model.source.At;

/**
 * Where a claim was read.
 *
 * @param passages where it stands, the telling one first; an event has one for each trigger, over all documents
 * @param slots where its parts stand
 * @param rule the id of the rule that read it; empty if a person wrote it
 */
public record Provenance(List<At> passages, Map<Slot, List<At>> slots, String rule) {
    public Provenance {
        passages = List.copyOf(passages);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("a claim was read somewhere");
        }
        EnumMap<Slot, List<At>> sorted = new EnumMap<>(Slot.class);
        slots.forEach((slot, places) -> {
            if (!places.isEmpty()) {
                sorted.put(slot, List.copyOf(places));
            }
        });
        slots = Collections.unmodifiableMap(sorted);
    }

    public static Provenance of(At at, String rule) {
        return new Provenance(List.of(at), Map.of(), rule);
    }

    /** The telling passage. */
    public At at() {
        return passages.get(0);
    }

    public List<At> places(Slot slot) {
        return slots.getOrDefault(slot, List.of());
    }

    public Optional<At> place(Slot slot) {
        return places(slot).stream().findFirst();
    }
}
