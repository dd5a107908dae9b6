package org.crisisbrief.model.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.crisisbrief.model.Nearest;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Coordinates;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.Place;
import org.crisisbrief.model.fact.Quantity;
import org.crisisbrief.model.fact.Slot;
import org.crisisbrief.model.json.SituationJson.FormatException;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.Source;
import org.crisisbrief.model.source.Span;

/** Reads the values that stand in many sections: passages, dates, places, quantities, attributions. */
final class ValueReader {

    private final Map<String, Source> sources;

    /**
     * A reader of the values of a situation.
     *
     * @param sources by id: every passage stands in one of them
     */
    ValueReader(Map<String, Source> sources) {
        this.sources = sources;
    }

    At at(JsonNode node) throws FormatException {
        return at(node.fields("source", "start", "end", "in"));
    }

    /** The passage of an object that may hold more than that. */
    At at(Fields fields) throws FormatException {
        Span span = span(fields);
        boolean inTitle = fields.optional("in", node -> {
                    if (!node.string().equals("title")) {
                        throw node.error("only \"title\" is known here, not \"" + node.string() + "\"");
                    }
                    return node;
                })
                .isPresent();
        String id = fields.string("source");
        Source source = sources.get(id);
        if (source == null) {
            throw fields.required("source")
                    .error("there is no source \"" + id + "\"" + Nearest.hint(id, List.copyOf(sources.keySet())));
        }
        Optional<String> text = inTitle ? source.title() : source.text();
        if (text.isPresent() && span.end() > text.get().length()) {
            throw fields.error("the passage ends at " + span.end() + ", past the end of the "
                    + (inTitle ? "title" : "text") + " of source " + id + ", "
                    + text.get().length());
        }
        return new At(id, span, inTitle);
    }

    /** The words of passages, joined as those of an interrupted statement are; none where the sources carry no text. */
    String words(List<At> passages) {
        return passages.stream().flatMap(at -> words(at).stream()).collect(Collectors.joining(" ... "));
    }

    private Optional<String> words(At at) {
        Source source = sources.get(at.source());
        Optional<String> text = source == null ? Optional.empty() : at.inTitle() ? source.title() : source.text();
        return text.map(t -> t.substring(at.span().start(), at.span().end()));
    }

    static Span span(Fields fields) throws FormatException {
        int start = fields.required("start").small();
        int end = fields.required("end").small();
        return fields.make(() -> new Span(start, end));
    }

    Quantity quantity(JsonNode node) throws FormatException {
        Fields fields = node.fields("text", "min", "max", "approximate");
        String text = fields.string("text");
        OptionalLong min = bound(fields, "min");
        OptionalLong max = bound(fields, "max");
        boolean approximate = fields.required("approximate").flag();
        return fields.make(() -> new Quantity(text, min, max, approximate));
    }

    private static OptionalLong bound(Fields fields, String key) throws FormatException {
        Optional<Long> bound = fields.orNull(key, JsonNode::whole);
        return bound.isPresent() ? OptionalLong.of(bound.get()) : OptionalLong.empty();
    }

    DateValue date(JsonNode node) throws FormatException {
        Fields fields = node.fields("start", "end", "precision", "text");
        Optional<LocalDate> start = fields.orNull("start", Fields::day);
        Optional<LocalDate> end = fields.orNull("end", Fields::day);
        DateValue.Precision precision = fields.label("precision", DateValue.Precision.class);
        String text = fields.string("text");
        return fields.make(() -> new DateValue(start, end, precision, text));
    }

    Place place(JsonNode node, FilledSlots slots) throws FormatException {
        Fields fields = node.fields("name", "precision", "settlement", "admin1", "country", "lat", "lon", "at");
        slots.next(Slot.PLACE, fields);
        String name = fields.string("name");
        Place.Precision precision = fields.label("precision", Place.Precision.class);
        Optional<String> settlement = fields.optional("settlement");
        Optional<String> admin1 = fields.optional("admin1");
        Optional<String> country = fields.country();
        Optional<Coordinates> coordinates = coordinates(fields);
        return fields.make(() -> new Place(name, precision, settlement, admin1, country, coordinates));
    }

    Optional<Coordinates> coordinates(Fields fields) throws FormatException {
        Optional<Double> latitude = fields.optional("lat", JsonNode::number);
        Optional<Double> longitude = fields.optional("lon", JsonNode::number);
        if (latitude.isEmpty() && longitude.isEmpty()) {
            return Optional.empty();
        }
        double north = fields.required("lat").number();
        double east = fields.required("lon").number();
        return Optional.of(fields.make(() -> new Coordinates(north, east)));
    }

    Attribution attribution(JsonNode node, FilledSlots slots) throws FormatException {
        Fields fields = node.fields("kind", "speaker", "carriers");
        return attribution(fields, fields.label("kind", AttributionKind.class), slots);
    }

    /** The attribution of an object that may hold more than that. */
    Attribution attribution(Fields fields, AttributionKind kind, FilledSlots slots) throws FormatException {
        List<String> carriers = fields.strings("carriers");
        if (kind == AttributionKind.SPEAKER) {
            return new Attribution.BySpeaker(speaker(fields.required("speaker"), slots), carriers);
        }
        if (!fields.lacks("speaker")) {
            throw fields.required("speaker").error("there is a speaker, so the kind is \"speaker\"");
        }
        return kind == AttributionKind.DOCUMENT
                ? new Attribution.ByDocument(carriers)
                : new Attribution.Unclear(carriers);
    }

    private Attribution.Speaker speaker(JsonNode node, FilledSlots slots) throws FormatException {
        Fields fields = node.fields("at", "text", "entity", "named", "pronoun");
        slots.next(Slot.SPEAKER, fields);
        String text = fields.string("text");
        Optional<String> entity = fields.optional("entity");
        boolean named = fields.required("named").flag();
        boolean pronoun = fields.optional("pronoun", JsonNode::flag).orElse(false);
        return fields.make(() -> new Attribution.Speaker(text, entity, named, pronoun));
    }
}
