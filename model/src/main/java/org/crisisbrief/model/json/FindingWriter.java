package org.crisisbrief.model.json;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.fact.Conflict;
import org.crisisbrief.model.fact.FigureSeries;
import org.crisisbrief.model.fact.Gap;
import org.crisisbrief.model.fact.TimelineEntry;

/** Writes what was found over all claims: timeline, conflicts, gaps; and the diagnostics. */
final class FindingWriter {

    private final JsonWriter json;
    private final ValueWriter values;

    FindingWriter(JsonWriter json, ValueWriter values) {
        this.json = json;
        this.values = values;
    }

    void entry(TimelineEntry entry) throws IOException {
        json.object(() -> {
            json.string("date", entry.date().toString());
            json.optional("end", entry.end());
            json.label("precision", entry.precision());
            json.number("salience", entry.salience());
            json.string("text", entry.text());
            values.passages("refs", entry.refs());
            json.strings("events", entry.events());
        });
    }

    /** "latest" and "highest" are there for readers; they follow from the reports. */
    void series(FigureSeries series) throws IOException {
        Set<FigureSeries.Report> latest = series.latest();
        Set<FigureSeries.Report> highest = series.highest();
        json.object(() -> {
            json.string("id", series.id());
            json.label("harm", series.harm());
            json.label("people", series.people());
            json.string("place", series.place());
            json.list("reports", series.reports(), r -> report(r, latest.contains(r), highest.contains(r)));
        });
    }

    private void report(FigureSeries.Report report, boolean latest, boolean highest) throws IOException {
        json.object(() -> {
            json.string("casualties", report.casualties());
            values.quantity("quantity", report.quantity());
            json.optional("day", report.day());
            json.string("origin", report.origin());
            json.optional("revises", report.revises());
            json.flag("latest", latest);
            json.flag("highest", highest);
        });
    }

    void conflict(Conflict conflict) throws IOException {
        json.object(() -> {
            json.string("id", conflict.id());
            json.string("rule", conflict.rule());
            json.string("about", conflict.about());
            json.list("values", conflict.values(), this::value);
        });
    }

    private void value(Conflict.Value value) throws IOException {
        json.object(() -> {
            json.string("value", value.value());
            json.string("text", value.text());
            values.attribution("attribution", value.attribution(), new OpenSlots(Map.of()));
            values.passages("refs", value.refs());
        });
    }

    void gap(Gap gap) throws IOException {
        json.object(() -> {
            json.string("id", gap.id());
            json.string("rule", gap.rule());
            json.string("text", gap.text());
        });
    }

    void diagnostic(Diagnostic diagnostic) throws IOException {
        json.object(() -> {
            json.label("severity", diagnostic.severity());
            json.string("message", diagnostic.message());
            json.optional("source", diagnostic.file());
            values.at("at", diagnostic.at());
        });
    }
}
