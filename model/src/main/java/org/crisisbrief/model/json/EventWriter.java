package org.crisisbrief.model.json;

import java.io.IOException;
import java.util.Map;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Fact.Event;
import org.crisisbrief.model.fact.Fact.Participant;
import org.crisisbrief.model.fact.Harm;
import org.crisisbrief.model.fact.Quantity;
import org.crisisbrief.model.fact.Slot;

/** Writes events. */
final class EventWriter {

    private final JsonWriter json;
    private final ValueWriter values;
    private final ClaimWriter claims;

    EventWriter(JsonWriter json, ValueWriter values, ClaimWriter claims) {
        this.json = json;
        this.values = values;
        this.claims = claims;
    }

    void event(Claim<Event> claim) throws IOException {
        Event event = claim.fact();
        OpenSlots slots = new OpenSlots(claim.provenance().slots());
        json.object(() -> {
            json.string("id", claim.id());
            json.label("type", event.type());
            json.optional("acled", event.type().acled());
            json.optional("plover", event.type().plover());
            json.string("text", event.text());
            values.passages("triggers", claim.provenance().passages());
            values.date("date", event.date());
            values.place("place", event.place(), slots);
            json.list("participants", event.participants(), p -> participant(p, slots));
            json.strings("casualties", event.casualties());
            json.object("toll", () -> {
                for (Map.Entry<Harm, Quantity> harm : event.toll().entrySet()) {
                    values.quantity(Spelling.of(harm.getKey()), harm.getValue());
                }
            });
            json.label("status", event.status());
            json.number("salience", event.salience());
            json.list("attributions", claim.attributions(), a -> values.attribution(a, slots));
            claims.end(claim, slots);
        });
    }

    private void participant(Participant participant, OpenSlots slots) throws IOException {
        json.object(() -> {
            json.label("role", participant.role());
            json.label("class", participant.group());
            json.string("text", participant.text());
            json.optional("entity", participant.entity());
            json.strings("aliases", participant.aliases());
            values.quantity("number", participant.number());
            json.label("effect", participant.effect());
            values.at("at", slots.next(Slot.PARTICIPANTS));
        });
    }
}
