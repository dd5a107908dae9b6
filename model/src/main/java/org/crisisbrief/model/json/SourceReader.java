package org.crisisbrief.model.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.fact.Coordinates;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.TimeExpression;
import org.crisisbrief.model.json.SituationJson.FormatException;
import org.crisisbrief.model.source.Damage;
import org.crisisbrief.model.source.Source;
import org.crisisbrief.model.source.Span;

/** Reads what was read, and the times and entities that were found in it. */
final class SourceReader {

    private SourceReader() {}

    static Source source(JsonNode node) throws FormatException {
        Fields fields = node.fields(
                "id",
                "document",
                "file",
                "sha256",
                "title",
                "publisher",
                "author",
                "url",
                "published",
                "publishedBasis",
                "publishedNote",
                "language",
                "grade",
                "marking",
                "paragraphs",
                "pages",
                "damage",
                "text");
        String id = fields.string("id");
        if (id.isEmpty()) {
            throw fields.required("id").error("a source has an id");
        }
        String document = fields.string("document");
        Optional<String> file = fields.optional("file");
        String sha256 = fields.string("sha256");
        Optional<String> title = fields.optional("title");
        Optional<String> publisher = fields.optional("publisher");
        Optional<String> author = fields.optional("author");
        Optional<String> url = fields.optional("url");
        Optional<LocalDate> published = fields.orNull("published", Fields::day);
        Source.Basis basis = fields.label("publishedBasis", Source.Basis.class);
        Optional<String> note = fields.optional("publishedNote");
        String language = fields.string("language");
        Optional<String> grade = fields.optional("grade");
        Optional<Tlp> marking = fields.optionalLabel("marking", Tlp.class);
        List<Span> paragraphs = fields.list("paragraphs", SourceReader::pair);
        List<Integer> pages = fields.list("pages", JsonNode::small);
        List<Damage> damage = fields.list("damage", SourceReader::damage);
        Optional<String> text = fields.optional("text");
        Source source = fields.make(() -> new Source(
                id,
                document,
                file,
                sha256,
                title,
                publisher,
                author,
                url,
                published,
                basis,
                note,
                language,
                grade,
                marking,
                damage,
                paragraphs,
                pages,
                text));
        if (text.isPresent()) {
            fields.required("paragraphs").make(source::sourceText);
        }
        return source;
    }

    private static Span pair(JsonNode node) throws FormatException {
        List<Integer> ends = node.list(JsonNode::small);
        if (ends.size() != 2) {
            throw node.error("a paragraph is a start and an end, such as [0, 137]");
        }
        return node.make(() -> new Span(ends.get(0), ends.get(1)));
    }

    private static Damage damage(JsonNode node) throws FormatException {
        Fields fields = node.fields("start", "end", "note");
        return new Damage(ValueReader.span(fields), fields.string("note"));
    }

    static TimeExpression time(JsonNode node, ValueReader values) throws FormatException {
        Fields fields = node.fields("at", "text", "type", "value", "basis", "anchor");
        return new TimeExpression(
                values.at(fields.required("at")),
                fields.string("text"),
                fields.label("type", TimeExpression.Type.class),
                fields.string("value"),
                fields.label("basis", TimeExpression.Basis.class),
                fields.optional("anchor"));
    }

    static Entity entity(JsonNode node, ValueReader values) throws FormatException {
        Fields fields = node.fields(
                "id",
                "kind",
                "name",
                "aliases",
                "role",
                "affiliation",
                "country",
                "lat",
                "lon",
                "geonames",
                "mentions");
        String id = fields.string("id");
        Entity.Kind kind = fields.label("kind", Entity.Kind.class);
        String name = fields.string("name");
        List<String> aliases = fields.strings("aliases");
        Optional<String> role = fields.optional("role");
        Optional<String> affiliation = fields.optional("affiliation");
        Optional<String> country = fields.country();
        Optional<Coordinates> coordinates = values.coordinates(fields);
        Optional<String> geonames = fields.optional("geonames");
        List<Entity.Mention> mentions = fields.list("mentions", m -> mention(m, values));
        return fields.make(
                () -> new Entity(id, kind, name, aliases, role, affiliation, country, coordinates, geonames, mentions));
    }

    private static Entity.Mention mention(JsonNode node, ValueReader values) throws FormatException {
        Fields fields = node.fields("source", "start", "end", "in", "use");
        return new Entity.Mention(values.at(fields), fields.label("use", Entity.Use.class));
    }
}
