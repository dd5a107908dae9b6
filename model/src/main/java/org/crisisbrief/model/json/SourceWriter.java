package org.crisisbrief.model.json;

import java.io.IOException;
import java.util.List;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.TimeExpression;
import org.crisisbrief.model.source.Source;
import org.crisisbrief.model.source.Span;

/** Writes what was read, and the times and entities that were found in it. */
final class SourceWriter {

    private final JsonWriter json;
    private final ValueWriter values;

    SourceWriter(JsonWriter json, ValueWriter values) {
        this.json = json;
        this.values = values;
    }

    void source(Source source, boolean withText) throws IOException {
        json.object(() -> {
            json.string("id", source.id());
            json.string("document", source.document());
            json.optional("file", source.file());
            json.string("sha256", source.sha256());
            json.optional("title", source.title());
            json.optional("publisher", source.publisher());
            json.optional("author", source.author());
            json.optional("url", source.url());
            json.orNull("published", source.published());
            json.label("publishedBasis", source.publishedBasis());
            json.optional("publishedNote", source.publishedNote());
            json.string("language", source.language());
            json.optional("grade", source.grade());
            json.label("marking", source.marking());
            json.inline(() -> json.list("paragraphs", source.paragraphs(), this::pair));
            if (!source.pages().isEmpty()) {
                json.inline(() -> json.list("pages", source.pages(), json::number));
            }
            json.list(
                    "damage",
                    source.damage(),
                    damage -> json.inline(() -> json.object(() -> {
                        values.members(damage.span());
                        json.string("note", damage.note());
                    })));
            if (withText) {
                json.optional("text", source.text());
            }
        });
    }

    private void pair(Span span) throws IOException {
        json.list(List.of(span.start(), span.end()), json::number);
    }

    void time(TimeExpression time) throws IOException {
        json.object(() -> {
            values.at("at", time.at());
            json.string("text", time.text());
            json.label("type", time.type());
            json.string("value", time.value());
            json.label("basis", time.basis());
            json.optional("anchor", time.anchor());
        });
    }

    void entity(Entity entity) throws IOException {
        json.object(() -> {
            json.string("id", entity.id());
            json.label("kind", entity.kind());
            json.string("name", entity.name());
            json.strings("aliases", entity.aliases());
            json.optional("role", entity.role());
            json.optional("affiliation", entity.affiliation());
            json.optional("country", entity.country());
            values.coordinates(entity.coordinates());
            json.optional("geonames", entity.geonames());
            json.list(
                    "mentions",
                    entity.mentions(),
                    mention -> json.inline(() -> json.object(() -> {
                        values.members(mention.at());
                        json.label("use", mention.use());
                    })));
        });
    }
}
