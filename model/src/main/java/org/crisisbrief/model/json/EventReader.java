package org.crisisbrief.model.json;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Fact.Event;
import org.crisisbrief.model.fact.Fact.Participant;
import org.crisisbrief.model.fact.Harm;
import org.crisisbrief.model.fact.Place;
import org.crisisbrief.model.fact.Quantity;
import org.crisisbrief.model.fact.Slot;
import org.crisisbrief.model.json.SituationJson.FormatException;
import org.crisisbrief.model.source.At;

/** Reads events. */
final class EventReader {

    private final ValueReader values;

    EventReader(ValueReader values) {
        this.values = values;
    }

    /** An event; the codes of other event data sets follow from its type and are not read. */
    Claim<Event> event(JsonNode node) throws FormatException {
        Fields fields = node.fields(
                "id",
                "type",
                "acled",
                "plover",
                "text",
                "triggers",
                "date",
                "place",
                "participants",
                "casualties",
                "toll",
                "status",
                "salience",
                "attributions",
                "slots",
                "rule",
                "marking");
        FilledSlots slots = new FilledSlots(values);
        EventType type = fields.label("type", EventType.class);
        String text = fields.orEmpty("text");
        DateValue date = values.date(fields.required("date"));
        Place place = values.place(fields.required("place"), slots);
        List<Participant> participants = fields.list("participants", n -> participant(n, slots));
        List<String> casualties = fields.strings("casualties");
        Map<Harm, Quantity> toll = fields.optional("toll", this::toll).orElse(Map.of());
        Fact.Status status = fields.label("status", Fact.Status.class);
        double salience = fields.required("salience").number();
        Event event =
                fields.make(() -> new Event(type, text, date, place, participants, casualties, toll, status, salience));
        List<Attribution> attributions = fields.required("attributions").list(n -> values.attribution(n, slots));
        List<At> triggers = fields.required("triggers").list(values::at);
        return ClaimReader.claim(fields, event, attributions, triggers, slots);
    }

    private Participant participant(JsonNode node, FilledSlots slots) throws FormatException {
        Fields fields = node.fields("role", "class", "text", "entity", "aliases", "number", "effect", "at");
        slots.next(Slot.PARTICIPANTS, fields);
        return new Participant(
                fields.label("role", Fact.Role.class),
                fields.label("class", Fact.Group.class),
                fields.string("text"),
                fields.optional("entity"),
                fields.strings("aliases"),
                fields.optional("number", values::quantity),
                fields.optionalLabel("effect", Fact.Effect.class));
    }

    private Map<Harm, Quantity> toll(JsonNode node) throws FormatException {
        Fields fields = node.fields(Spelling.all(Harm.class).toArray(String[]::new));
        Map<Harm, Quantity> toll = new EnumMap<>(Harm.class);
        for (Harm harm : Harm.values()) {
            fields.optional(Spelling.of(harm), values::quantity).ifPresent(q -> toll.put(harm, q));
        }
        return toll;
    }
}
