package org.crisisbrief.model.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.model.fact.Slot;
import org.crisisbrief.model.json.SituationJson.FormatException;
import org.crisisbrief.model.source.At;

/** The places of a claim's parts, gathered as the parts are read. */
final class FilledSlots {

    private final ValueReader values;
    private final Map<Slot, List<At>> places = new EnumMap<>(Slot.class);
    private final Set<Slot> closed = EnumSet.noneOf(Slot.class);

    FilledSlots(ValueReader values) {
        this.values = values;
    }

    /** Takes the place of a part from its key {@code at}; a place after a part without one could not be told apart. */
    void next(Slot slot, Fields part) throws FormatException {
        next(slot, part, "at");
    }

    void next(Slot slot, Fields part, String key) throws FormatException {
        Optional<At> at = part.optional(key, values::at);
        if (at.isEmpty()) {
            closed.add(slot);
        } else if (closed.contains(slot)) {
            throw part.error("it has a place, but one before it has none; put those without a place last");
        } else {
            add(slot, at.get());
        }
    }

    void add(Slot slot, At at) {
        places.computeIfAbsent(slot, s -> new ArrayList<>()).add(at);
    }

    /** Takes the places that no part of the claim writes inline. */
    void rest(JsonNode node) throws FormatException {
        String[] keys = Spelling.all(Slot.class).toArray(String[]::new);
        Fields fields = node.fields(keys);
        for (Slot slot : Slot.values()) {
            for (At at : fields.list(Spelling.of(slot), values::at)) {
                add(slot, at);
            }
        }
    }

    /** The places of a slot, or the other place if it has none. */
    List<At> of(Slot slot, At otherwise) {
        return places.getOrDefault(slot, List.of(otherwise));
    }

    Map<Slot, List<At>> places() {
        return places;
    }
}
