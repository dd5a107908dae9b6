package org.crisisbrief.compose.table;

import static org.crisisbrief.compose.table.Column.text;
import static org.crisisbrief.compose.table.CommonColumns.bounds;
import static org.crisisbrief.compose.table.CommonColumns.optional;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crisisbrief.model.fact.Conflict;
import org.crisisbrief.model.fact.FigureSeries;
import org.crisisbrief.model.fact.Gap;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.fact.TimelineEntry;
import org.crisisbrief.model.json.Spelling;
import org.crisisbrief.model.source.Source;

/** The tables of what was found over all claims, and of the documents. */
final class FindingTables {

    private final Situation situation;
    private final Reading reading;

    FindingTables(Situation situation, Reading reading) {
        this.situation = situation;
        this.reading = reading;
    }

    Table timeline() {
        List<Column<TimelineEntry>> columns = List.of(
                text("date_start", "#date+occurred+start", e -> e.date().toString()),
                text(
                        "date_end",
                        "#date+occurred+end",
                        e -> e.end().orElse(e.date()).toString()),
                text("date_basis", "#meta+date+basis", e -> Spelling.of(e.precision())),
                text("words", "#event+reported_value", TimelineEntry::text),
                text(
                        "quote",
                        "#meta+quote",
                        e -> e.refs().isEmpty() ? "" : reading.quote(e.refs().get(0))),
                text("references", "#meta+source+ref", e -> reading.references(e.refs())),
                text("events", "#event+id", e -> String.join(" ", e.events())),
                text("marking", "#meta+marking", e -> reading.marking(e.refs()).label()));
        return Table.of("timeline", columns, situation.timeline());
    }

    /** A figure in its series: each has a row. */
    private record Given(FigureSeries series, FigureSeries.Report report, boolean latest, boolean highest) {}

    Table figures() {
        List<Given> given = new ArrayList<>();
        for (FigureSeries series : situation.figures()) {
            Set<FigureSeries.Report> latest = series.latest();
            Set<FigureSeries.Report> highest = series.highest();
            series.reports().forEach(r -> given.add(new Given(series, r, latest.contains(r), highest.contains(r))));
        }
        List<Column<Given>> columns = new ArrayList<>(List.of(
                text("series", "#meta+id", g -> g.series().id()),
                text("harm", "#indicator+code", g -> Spelling.of(g.series().harm())),
                text(
                        "people_class",
                        "#meta+people+code",
                        g -> Spelling.of(g.series().people())),
                text("place", "#loc+name", g -> g.series().place()),
                optional("reported_on", "#date+reported", g -> g.report().day()),
                text(
                        "reported",
                        "#meta+reported_value",
                        g -> g.report().quantity().text())));
        columns.addAll(bounds("", "#affected", g -> Optional.of(g.report().quantity())));
        columns.add(text("figure", "#meta+figure", g -> g.report().casualties()));
        columns.add(text("origin", "#meta+source", g -> g.report().origin()));
        columns.add(text("latest", "#meta+latest", g -> Boolean.toString(g.latest())));
        columns.add(text("highest", "#meta+highest", g -> Boolean.toString(g.highest())));
        columns.add(optional("revises", "#meta+revises", g -> g.report().revises()));
        return Table.of("figures", columns, given);
    }

    /** A value of a difference: each has a row. */
    private record Side(Conflict conflict, Conflict.Value value) {}

    Table conflicts() {
        List<Side> sides = new ArrayList<>();
        for (Conflict conflict : situation.conflicts()) {
            conflict.values().forEach(value -> sides.add(new Side(conflict, value)));
        }
        List<Column<Side>> columns = List.of(
                text("difference", "#meta+id", s -> s.conflict().id()),
                text("about", "#meta+subject", s -> s.conflict().about()),
                text("value", "#meta+value", s -> s.value().value()),
                text("words", "#meta+reported_value", s -> s.value().text()),
                text(
                        "attribution",
                        "#meta+attribution",
                        s -> Reading.kind(s.value().attribution())),
                text(
                        "speaker",
                        "#meta+speaker+reported_value",
                        s -> Reading.words(s.value().attribution())),
                text(
                        "speaker_name",
                        "#meta+speaker+name",
                        s -> reading.name(s.value().attribution())),
                text(
                        "via",
                        "#meta+carrier",
                        s -> String.join(", ", s.value().attribution().carriers())),
                text("quote", "#meta+quote", s -> reading.quote(s.value().refs().get(0))),
                text(
                        "references",
                        "#meta+source+ref",
                        s -> reading.references(s.value().refs())),
                text("rule", "#meta+rule", s -> s.conflict().rule()),
                text(
                        "marking",
                        "#meta+marking",
                        s -> reading.marking(s.value().refs()).label()));
        return Table.of("conflicts", columns, sides);
    }

    Table gaps() {
        List<Column<Gap>> columns = List.of(
                text("gap", "#meta+id", Gap::id),
                text("not_known", "#meta+description", Gap::text),
                text("rule", "#meta+rule", Gap::rule));
        return Table.of("gaps", columns, situation.gaps());
    }

    Table sources() {
        List<Column<Source>> columns = List.of(
                text("source", "#meta+source", Source::id),
                text("document", "#meta+source+name", Source::document),
                optional("title", "#meta+source+title", Source::title),
                optional("publisher", "#org+reporting", Source::publisher),
                optional("author", "#meta+author", Source::author),
                optional("url", "#meta+url", Source::url),
                optional("published", "#date+reported", Source::published),
                text("published_basis", "#meta+date+reported+basis", s -> Spelling.of(s.publishedBasis())),
                optional("published_note", "#meta+date+reported+note", Source::publishedNote),
                text("language", "#meta+lang", Source::language),
                optional("grade", "#meta+grade", Source::grade),
                text(
                        "damage",
                        "#meta+damage",
                        s -> s.damage().stream().map(d -> d.note()).collect(Collectors.joining(Reading.AND))),
                text("sha256", "#meta+sha256", Source::sha256),
                text(
                        "marking",
                        "#meta+marking",
                        s -> s.marking().orElse(situation.marking()).label()));
        return Table.of("sources", columns, situation.sources());
    }
}
