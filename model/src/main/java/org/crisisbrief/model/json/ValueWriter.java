package org.crisisbrief.model.json;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Coordinates;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.Place;
import org.crisisbrief.model.fact.Quantity;
import org.crisisbrief.model.fact.Slot;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.Span;

/** Writes the values that stand in many sections: passages, dates, places, quantities, attributions. */
final class ValueWriter {

    private final JsonWriter json;

    ValueWriter(JsonWriter json) {
        this.json = json;
    }

    void at(String key, At at) throws IOException {
        json.inline(() -> json.object(key, () -> members(at)));
    }

    void at(String key, Optional<At> at) throws IOException {
        if (at.isPresent()) {
            at(key, at.get());
        }
    }

    void at(At at) throws IOException {
        json.inline(() -> json.object(() -> members(at)));
    }

    void passages(String key, List<At> passages) throws IOException {
        json.list(key, passages, this::at);
    }

    void members(At at) throws IOException {
        json.string("source", at.source());
        members(at.span());
        if (at.inTitle()) {
            json.string("in", "title");
        }
    }

    void members(Span span) throws IOException {
        json.number("start", span.start());
        json.number("end", span.end());
    }

    void quantity(String key, Quantity quantity) throws IOException {
        json.inline(() -> json.object(key, () -> {
            json.string("text", quantity.text());
            bound("min", quantity.min());
            bound("max", quantity.max());
            json.flag("approximate", quantity.approximate());
        }));
    }

    private void bound(String key, OptionalLong bound) throws IOException {
        if (bound.isPresent()) {
            json.number(key, bound.getAsLong());
        } else {
            json.nullMember(key);
        }
    }

    void quantity(String key, Optional<Quantity> quantity) throws IOException {
        if (quantity.isPresent()) {
            quantity(key, quantity.get());
        }
    }

    void date(String key, DateValue date) throws IOException {
        json.inline(() -> json.object(key, () -> {
            json.orNull("start", date.start());
            json.orNull("end", date.end());
            json.label("precision", date.precision());
            json.string("text", date.text());
        }));
    }

    void place(String key, Place place, OpenSlots slots) throws IOException {
        json.object(key, () -> {
            json.string("name", place.name());
            json.label("precision", place.precision());
            json.optional("settlement", place.settlement());
            json.optional("admin1", place.admin1());
            json.optional("country", place.country());
            coordinates(place.coordinates());
            at("at", slots.next(Slot.PLACE));
        });
    }

    void coordinates(Optional<Coordinates> coordinates) throws IOException {
        if (coordinates.isPresent()) {
            json.number("lat", coordinates.get().latitude());
            json.number("lon", coordinates.get().longitude());
        }
    }

    void attribution(String key, Attribution attribution, OpenSlots slots) throws IOException {
        json.key(key);
        attribution(attribution, slots);
    }

    void attribution(Attribution attribution, OpenSlots slots) throws IOException {
        if (attribution instanceof Attribution.BySpeaker by) {
            json.object(() -> {
                json.label("kind", AttributionKind.SPEAKER);
                speaker(by.speaker(), slots);
                json.strings("carriers", by.carriers());
            });
        } else {
            json.inline(() -> json.object(() -> {
                json.label("kind", AttributionKind.of(attribution));
                json.strings("carriers", attribution.carriers());
            }));
        }
    }

    void speaker(Attribution.Speaker speaker, OpenSlots slots) throws IOException {
        json.object("speaker", () -> {
            at("at", slots.next(Slot.SPEAKER));
            json.string("text", speaker.text());
            json.optional("entity", speaker.entity());
            json.flag("named", speaker.named());
            if (speaker.pronoun()) {
                json.flag("pronoun", true);
            }
        });
    }
}
