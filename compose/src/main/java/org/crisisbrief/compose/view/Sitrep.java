package org.crisisbrief.compose.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.TimelineEntry;

/**
 * What a situation report says.
 *
 * @param period from the first to the last dated event
 * @param silent what no document reports, in one line; empty if every figure asked for is reported
 * @param differences matters of figures first
 */
record Sitrep(
        Front.Head head,
        String period,
        List<Sentence> highlights,
        List<Figures.Tile> tiles,
        List<Drawing> bars,
        String silent,
        List<Paragraph> overview,
        List<Drawing> map,
        List<TimelineRows.Row> timeline,
        List<Humanitarian.Cluster> clusters,
        List<Sentence> noClusters,
        List<Sentence> access,
        List<Activity> activities,
        List<Differences.Row> differences) {

    /** A paragraph under its heading. */
    record Paragraph(String title, List<Sentence> sentences) {}

    /** Who does what where. */
    record Activity(String who, Line what, String where, List<Ref> refs) {}

    private static final int HIGHLIGHTS = 5;
    private static final int TILES = 6;
    private static final int TIMELINE = 14;
    private static final int ACCESS = 4;
    private static final int WORDS = 25;

    static Sitrep of(Desk desk, Tlp marking) {
        Figures figures = new Figures(desk);
        Numbering numbering = new Numbering();
        Choice choice = Choice.of(desk);
        List<Sentence> highlights =
                numbering.of(Stream.concat(choice.headline().stream(), choice.rest(HIGHLIGHTS - 1).stream())
                        .toList());
        List<Paragraph> overview = new Narrative(desk)
                .groups().stream()
                        .flatMap(g -> g.paragraphs().stream().map(p -> new Paragraph(g.title(), numbering.of(p))))
                        .toList();
        List<Humanitarian.Cluster> clusters = new Humanitarian(desk)
                .clusters().stream()
                        .map(c -> new Humanitarian.Cluster(c.id(), c.name(), numbering.of(c.sentences())))
                        .toList();
        List<Sentence> none = clusters.isEmpty() ? numbering.of(List.of(noClusters(desk))) : List.of();
        return new Sitrep(
                new Front(desk, marking).head("sitrep"),
                period(desk),
                highlights,
                figures.tiles(figures.reported(), TILES),
                new FigureBars(desk).drawings().stream().limit(1).toList(),
                Silent.line(desk),
                overview,
                new Drawings(desk).map(),
                new TimelineRows(desk).rows().stream().limit(TIMELINE).toList(),
                clusters,
                none,
                numbering.of(new AccessLine(desk).sentences(ACCESS)),
                activities(desk),
                differences(desk));
    }

    private static Sentence noClusters(Desk desk) {
        return desk.own(
                "humanitarian.none",
                Map.of(),
                List.of(),
                desk.gap("humanitarian", "health").stream().toList());
    }

    private static String period(Desk desk) {
        List<TimelineEntry> entries = desk.situation.timeline();
        Optional<LocalDate> first = entries.stream().map(TimelineEntry::date).min(Comparator.naturalOrder());
        Optional<LocalDate> last =
                entries.stream().map(e -> e.end().orElse(e.date())).max(Comparator.naturalOrder());
        if (first.isEmpty() || last.isEmpty()) {
            return desk.texts.get("latest.none");
        }
        return first.equals(last)
                ? desk.dates.day(first.get())
                : desk.phrases.plain(
                        "period", Map.of("from", desk.dates.day(first.get()), "to", desk.dates.day(last.get())));
    }

    private static List<Activity> activities(Desk desk) {
        List<Activity> rows = new ArrayList<>();
        for (Claim<Fact.Deployment> claim : desk.situation.claims(Fact.Deployment.class)) {
            String who = claim.fact().contributor();
            if (!who.isBlank() && !desk.loaded.in(who)) {
                rows.add(new Activity(
                        desk.phrases.plain(desk.actors.called(who)),
                        new Line(
                                desk.cite.around(claim.provenance().at(), WORDS).parts(), List.of()),
                        claim.fact().to().isBlank()
                                ? desk.texts.get("not-stated")
                                : desk.phrases.plain(
                                        desk.actors.called(claim.fact().to())),
                        desk.cite.refs(Citations.passages(List.of(claim)))));
            }
        }
        return rows;
    }

    private static List<Differences.Row> differences(Desk desk) {
        List<String> counts = desk.situation.conflicts().stream()
                .filter(c -> c.rule().equals("conflict.count"))
                .map(c -> c.id())
                .toList();
        return new Differences(desk)
                .rows().stream()
                        .sorted(Comparator.comparing(r -> !counts.contains(r.id())))
                        .toList();
    }
}
