package org.crisisbrief.model.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Fact.Casualties;
import org.crisisbrief.model.fact.Fact.Cause;
import org.crisisbrief.model.fact.Fact.Deployment;
import org.crisisbrief.model.fact.Fact.Measure;
import org.crisisbrief.model.fact.Fact.Position;
import org.crisisbrief.model.fact.Fact.Statement;
import org.crisisbrief.model.fact.Harm;
import org.crisisbrief.model.fact.Place;
import org.crisisbrief.model.fact.Provenance;
import org.crisisbrief.model.fact.Slot;
import org.crisisbrief.model.json.SituationJson.FormatException;
import org.crisisbrief.model.source.At;

/** Reads claims of every kind but events. */
final class ClaimReader {

    /** The keys that every claim may have. */
    private static final List<String> COMMON = List.of("id", "at", "alsoAt", "slots", "rule", "marking");

    private final ValueReader values;

    ClaimReader(ValueReader values) {
        this.values = values;
    }

    Claim<Statement> statement(JsonNode node) throws FormatException {
        Fields fields = fields(
                node,
                "parts",
                "text",
                "direct",
                "mixed",
                "mode",
                "cue",
                "speaker",
                "attribution",
                "carriers",
                "stance");
        FilledSlots slots = new FilledSlots(values);
        for (At part : fields.list("parts", values::at)) {
            slots.add(Slot.PARTS, part);
        }
        slots.next(Slot.CUE, fields, "cue");
        boolean spoken = !fields.lacks("speaker");
        AttributionKind kind = fields.optional("attribution", ClaimReader::kind)
                .orElse(spoken ? AttributionKind.SPEAKER : AttributionKind.UNCLEAR);
        Attribution attribution = values.attribution(fields, kind, slots);
        List<At> passages = passages(fields);
        Statement statement = new Statement(
                fields.optional("text").orElseGet(() -> values.words(slots.of(Slot.PARTS, passages.get(0)))),
                wording(fields),
                fields.optionalLabel("mode", Statement.Mode.class).orElse(Statement.Mode.SAID),
                fields.optionalLabel("stance", Fact.Stance.class));
        return claim(fields, statement, List.of(attribution), passages, slots);
    }

    private static Statement.Wording wording(Fields fields) throws FormatException {
        boolean mixed = fields.optional("mixed", JsonNode::flag).orElse(false);
        boolean direct = fields.required("direct").flag();
        if (mixed && !direct) {
            throw fields.required("mixed").error("mixed says that some words are direct, so direct is true");
        }
        return mixed ? Statement.Wording.MIXED : direct ? Statement.Wording.DIRECT : Statement.Wording.INDIRECT;
    }

    /** How a statement without a speaker is attributed; its carriers stand beside. */
    private static AttributionKind kind(JsonNode node) throws FormatException {
        return node.fields("kind").label("kind", AttributionKind.class);
    }

    Claim<Casualties> casualties(JsonNode node) throws FormatException {
        Fields fields = fields(node, "harm", "people", "quantity", "names", "event", "date", "place", "attribution");
        FilledSlots slots = new FilledSlots(values);
        Casualties casualties = new Casualties(
                fields.label("harm", Harm.class),
                people(fields.required("people"), slots),
                values.quantity(fields.required("quantity")),
                fields.list("names", n -> victim(n, slots)),
                fields.orNull("event", JsonNode::string),
                fields.optional("date", values::date).orElse(DateValue.NONE),
                fields.optional("place", n -> values.place(n, slots)).orElse(Place.NONE));
        return claim(fields, casualties, slots);
    }

    private static Fact.People people(JsonNode node, FilledSlots slots) throws FormatException {
        Fields fields = node.fields("at", "text", "class");
        slots.next(Slot.PEOPLE, fields);
        return new Fact.People(fields.string("text"), fields.label("class", Fact.PeopleClass.class));
    }

    private static Fact.Victim victim(JsonNode node, FilledSlots slots) throws FormatException {
        Fields fields = node.fields("name", "age", "at");
        slots.next(Slot.NAMES, fields);
        return new Fact.Victim(fields.string("name"), fields.optional("age", JsonNode::small));
    }

    Claim<Deployment> deployment(JsonNode node) throws FormatException {
        Fields fields =
                fields(node, "contributor", "force", "to", "strength", "mandate", "status", "date", "attribution");
        Deployment deployment = new Deployment(
                fields.string("contributor"),
                fields.string("force"),
                fields.string("to"),
                fields.optional("strength", values::quantity),
                fields.optional("mandate"),
                fields.label("status", Fact.DeploymentStatus.class),
                values.date(fields.required("date")));
        return claim(fields, deployment, new FilledSlots(values));
    }

    Claim<Measure> measure(JsonNode node) throws FormatException {
        Fields fields = fields(node, "by", "what", "text", "date", "place", "attribution");
        FilledSlots slots = new FilledSlots(values);
        Measure measure = new Measure(
                fields.string("by"),
                fields.string("what"),
                fields.string("text"),
                values.date(fields.required("date")),
                values.place(fields.required("place"), slots));
        return claim(fields, measure, slots);
    }

    Claim<Position> position(JsonNode node) throws FormatException {
        Fields fields = fields(node, "actor", "stance", "text", "date", "statement", "attribution");
        Position position = new Position(
                fields.string("actor"),
                fields.label("stance", Fact.Stance.class),
                fields.string("text"),
                values.date(fields.required("date")),
                fields.optional("statement"));
        return claim(fields, position, new FilledSlots(values));
    }

    Claim<Cause> cause(JsonNode node) throws FormatException {
        Fields fields = fields(node, "cause", "effect", "attribution");
        FilledSlots slots = new FilledSlots(values);
        Fields cause = fields.required("cause").fields("text", "at");
        slots.next(Slot.CAUSE, cause);
        Fields effect = fields.required("effect").fields("text", "at", "event");
        slots.next(Slot.EFFECT, effect);
        return claim(fields, new Cause(cause.string("text"), effect.string("text"), effect.optional("event")), slots);
    }

    private static Fields fields(JsonNode node, String... own) throws FormatException {
        return node.fields(Stream.concat(COMMON.stream(), Stream.of(own)).toArray(String[]::new));
    }

    private List<At> passages(Fields fields) throws FormatException {
        List<At> passages = new ArrayList<>();
        passages.add(values.at(fields.required("at")));
        passages.addAll(fields.list("alsoAt", values::at));
        return passages;
    }

    /** A claim with one attribution; a position may leave it out, and then its document says it. */
    private <F extends Fact> Claim<F> claim(Fields fields, F fact, FilledSlots slots) throws FormatException {
        Attribution attribution = fact instanceof Position && fields.lacks("attribution")
                ? Attribution.DOCUMENT
                : values.attribution(fields.required("attribution"), slots);
        return claim(fields, fact, List.of(attribution), passages(fields), slots);
    }

    /** What every claim ends with. */
    static <F extends Fact> Claim<F> claim(
            Fields fields, F fact, List<Attribution> attributions, List<At> passages, FilledSlots slots)
            throws FormatException {
        String id = fields.string("id");
        fields.optional("slots", node -> {
            slots.rest(node);
            return node;
        });
        String rule = fields.orEmpty("rule");
        Optional<Tlp> marking = fields.optionalLabel("marking", Tlp.class);
        return fields.make(
                () -> new Claim<>(id, fact, attributions, new Provenance(passages, slots.places(), rule), marking));
    }
}
