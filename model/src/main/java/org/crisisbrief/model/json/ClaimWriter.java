package org.crisisbrief.model.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Fact.Casualties;
import org.crisisbrief.model.fact.Fact.Cause;
import org.crisisbrief.model.fact.Fact.Deployment;
import org.crisisbrief.model.fact.Fact.Measure;
import org.crisisbrief.model.fact.Fact.Position;
import org.crisisbrief.model.fact.Fact.Statement;
import org.crisisbrief.model.fact.Fact.Victim;
import org.crisisbrief.model.fact.Slot;
import org.crisisbrief.model.source.At;

/** Writes the claims, each in the section of its kind. */
final class ClaimWriter {

    private final JsonWriter json;
    private final ValueWriter values;

    ClaimWriter(JsonWriter json, ValueWriter values) {
        this.json = json;
        this.values = values;
    }

    /** What a kind of claim writes between where it was read and who claims it. */
    interface Members<F extends Fact> {
        void write(F fact, OpenSlots slots) throws IOException;
    }

    void statement(Claim<Statement> claim) throws IOException {
        object(claim, (fact, slots) -> {
            List<At> parts = slots.all(Slot.PARTS);
            if (!parts.isEmpty()) {
                values.passages("parts", parts);
            }
            json.string("text", fact.content());
            json.flag("direct", fact.wording() != Statement.Wording.INDIRECT);
            if (fact.wording() == Statement.Wording.MIXED) {
                json.flag("mixed", true);
            }
            json.label("mode", fact.mode());
            values.at("cue", slots.next(Slot.CUE));
            Attribution attribution = claim.attribution();
            if (attribution instanceof Attribution.BySpeaker by) {
                values.speaker(by.speaker(), slots);
            } else {
                json.inline(
                        () -> json.object("attribution", () -> json.label("kind", AttributionKind.of(attribution))));
            }
            json.strings("carriers", attribution.carriers());
            json.label("stance", fact.stance());
        });
    }

    void casualties(Claim<Casualties> claim) throws IOException {
        object(claim, (fact, slots) -> {
            json.label("harm", fact.harm());
            json.object("people", () -> {
                values.at("at", slots.next(Slot.PEOPLE));
                json.string("text", fact.people().text());
                json.label("class", fact.people().group());
            });
            values.quantity("quantity", fact.quantity());
            json.list("names", fact.names(), victim -> victim(victim, slots));
            json.orNull("event", fact.event());
            values.date("date", fact.date());
            values.place("place", fact.place(), slots);
            attribution(claim, slots);
        });
    }

    private void victim(Victim victim, OpenSlots slots) throws IOException {
        json.object(() -> {
            json.string("name", victim.name());
            if (victim.age().isPresent()) {
                json.number("age", victim.age().get());
            }
            values.at("at", slots.next(Slot.NAMES));
        });
    }

    void deployment(Claim<Deployment> claim) throws IOException {
        object(claim, (fact, slots) -> {
            json.string("contributor", fact.contributor());
            json.string("force", fact.force());
            json.string("to", fact.to());
            values.quantity("strength", fact.strength());
            json.optional("mandate", fact.mandate());
            json.label("status", fact.status());
            values.date("date", fact.date());
            attribution(claim, slots);
        });
    }

    void measure(Claim<Measure> claim) throws IOException {
        object(claim, (fact, slots) -> {
            json.string("by", fact.by());
            json.string("what", fact.what());
            json.string("text", fact.text());
            values.date("date", fact.date());
            values.place("place", fact.place(), slots);
            attribution(claim, slots);
        });
    }

    void position(Claim<Position> claim) throws IOException {
        object(claim, (fact, slots) -> {
            json.string("actor", fact.actor());
            json.label("stance", fact.stance());
            json.string("text", fact.text());
            values.date("date", fact.date());
            json.optional("statement", fact.statement());
            attribution(claim, slots);
        });
    }

    void cause(Claim<Cause> claim) throws IOException {
        object(claim, (fact, slots) -> {
            json.object("cause", () -> {
                json.string("text", fact.cause());
                values.at("at", slots.next(Slot.CAUSE));
            });
            json.object("effect", () -> {
                json.string("text", fact.effect());
                values.at("at", slots.next(Slot.EFFECT));
                json.optional("event", fact.event());
            });
            attribution(claim, slots);
        });
    }

    private <F extends Fact> void object(Claim<F> claim, Members<F> members) throws IOException {
        json.object(() -> {
            json.string("id", claim.id());
            values.at("at", claim.provenance().at());
            List<At> passages = claim.provenance().passages();
            if (passages.size() > 1) {
                values.passages("alsoAt", passages.subList(1, passages.size()));
            }
            OpenSlots slots = new OpenSlots(claim.provenance().slots());
            members.write(claim.fact(), slots);
            end(claim, slots);
        });
    }

    private void attribution(Claim<?> claim, OpenSlots slots) throws IOException {
        values.attribution("attribution", claim.attribution(), slots);
    }

    /** What every claim ends with. */
    void end(Claim<?> claim, OpenSlots slots) throws IOException {
        Map<Slot, List<At>> rest = slots.rest();
        if (!rest.isEmpty()) {
            json.object("slots", () -> {
                for (Map.Entry<Slot, List<At>> slot : rest.entrySet()) {
                    values.passages(Spelling.of(slot.getKey()), slot.getValue());
                }
            });
        }
        json.notEmpty("rule", claim.provenance().rule());
        json.label("marking", claim.marking());
    }
}
