package org.crisisbrief.model.json;

import java.util.List;
import java.util.Optional;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Conflict;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.FigureSeries;
import org.crisisbrief.model.fact.Gap;
import org.crisisbrief.model.fact.Harm;
import org.crisisbrief.model.fact.TimelineEntry;
import org.crisisbrief.model.json.SituationJson.FormatException;
import org.crisisbrief.model.source.At;

/** Reads what was found over all claims: timeline, conflicts, gaps; and the diagnostics. */
final class FindingReader {

    private final ValueReader values;

    FindingReader(ValueReader values) {
        this.values = values;
    }

    TimelineEntry entry(JsonNode node) throws FormatException {
        Fields fields = node.fields("date", "end", "precision", "salience", "text", "refs", "events");
        return new TimelineEntry(
                Fields.day(fields.required("date")),
                fields.optional("end", Fields::day),
                fields.label("precision", DateValue.Precision.class),
                fields.required("salience").number(),
                fields.string("text"),
                fields.list("refs", values::at),
                fields.strings("events"));
    }

    FigureSeries series(JsonNode node) throws FormatException {
        Fields fields = node.fields("id", "harm", "people", "place", "reports");
        String id = fields.string("id");
        Harm harm = fields.label("harm", Harm.class);
        Fact.PeopleClass people = fields.label("people", Fact.PeopleClass.class);
        String place = fields.string("place");
        List<FigureSeries.Report> reports = fields.list("reports", this::report);
        return fields.make(() -> new FigureSeries(id, harm, people, place, reports));
    }

    private FigureSeries.Report report(JsonNode node) throws FormatException {
        Fields fields = node.fields("casualties", "quantity", "day", "origin", "revises", "latest", "highest");
        return new FigureSeries.Report(
                fields.string("casualties"),
                values.quantity(fields.required("quantity")),
                fields.optional("day", Fields::day),
                fields.string("origin"),
                fields.optional("revises"));
    }

    Conflict conflict(JsonNode node) throws FormatException {
        Fields fields = node.fields("id", "rule", "about", "values");
        String id = fields.string("id");
        String rule = fields.orEmpty("rule");
        String about = fields.string("about");
        List<Conflict.Value> differing = fields.list("values", this::value);
        return fields.make(() -> new Conflict(id, rule, about, differing));
    }

    private Conflict.Value value(JsonNode node) throws FormatException {
        Fields fields = node.fields("value", "text", "attribution", "refs");
        String value = fields.string("value");
        String text = fields.string("text");
        Attribution attribution = values.attribution(fields.required("attribution"), new FilledSlots(values));
        List<At> refs = fields.list("refs", values::at);
        return fields.make(() -> new Conflict.Value(value, text, attribution, refs));
    }

    Gap gap(JsonNode node) throws FormatException {
        Fields fields = node.fields("id", "rule", "text");
        return new Gap(fields.string("id"), fields.string("rule"), fields.string("text"));
    }

    Diagnostic diagnostic(JsonNode node) throws FormatException {
        Fields fields = node.fields("severity", "message", "source", "at");
        Diagnostic.Severity severity = fields.label("severity", Diagnostic.Severity.class);
        String message = fields.string("message");
        Optional<String> file = fields.optional("source");
        Optional<At> at = fields.optional("at", values::at);
        return fields.make(() -> new Diagnostic(severity, message, file, at));
    }
}
