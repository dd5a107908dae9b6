package org.crisisbrief.compose.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crisisbrief.compose.wording.Words;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Fact.Casualties;
import org.crisisbrief.model.fact.Fact.PeopleClass;
import org.crisisbrief.model.fact.Harm;
import org.crisisbrief.model.fact.TimeExpression;
import org.crisisbrief.model.source.At;

/** The key figures as they are reported, none of them added to another. */
final class Figures {

    /** A row of the table. */
    record Row(String measure, Line reported, Line who, Line via, List<Ref> refs) {}

    /** A tile of the panel. */
    record Tile(String label, Line value, Line note) {}

    /** So many figures of one harm at a time. */
    private static final int EACH = 3;

    private final Desk desk;
    private final Reports reports;

    Figures(Desk desk) {
        this.desk = desk;
        this.reports = new Reports(desk);
    }

    /** The claims of one harm; the same figure by the same speaker through the same carriers counts once. */
    static List<Claim<Casualties>> distinct(Desk desk, Harm harm) {
        List<Claim<Casualties>> kept = new ArrayList<>();
        for (Claim<Casualties> claim : desk.situation.claims(Casualties.class)) {
            if (claim.fact().harm() == harm && kept.stream().noneMatch(k -> same(k, claim))) {
                kept.add(claim);
            }
        }
        return kept;
    }

    private static boolean same(Claim<Casualties> a, Claim<Casualties> b) {
        return !a.fact().quantity().text().isBlank()
                && a.fact().people().equals(b.fact().people())
                && a.fact().quantity().equals(b.fact().quantity())
                && a.attribution().equals(b.attribution());
    }

    /** All that is reported: casualties, then forces, then lengths of time. */
    List<Row> reported() {
        List<Row> rows = new ArrayList<>();
        casualties().forEach(c -> rows.add(casualties(c)));
        contributors().ifPresent(rows::add);
        strengths().forEach(s -> rows.add(strength(s)));
        desk.situation.claims(Fact.Measure.class).forEach(c -> duration(c).ifPresent(rows::add));
        return rows;
    }

    /** The figures harm by harm; where there are many, a few of each harm at a time, so that none hides another. */
    private List<Claim<Casualties>> casualties() {
        List<List<Claim<Casualties>>> harms = new ArrayList<>();
        for (Harm harm : Harm.values()) {
            harms.add(reports.of(harm));
        }
        int longest = harms.stream().mapToInt(List::size).max().orElse(0);
        int each = desk.room.weighed() ? EACH : Math.max(1, longest);
        List<Claim<Casualties>> figures = new ArrayList<>();
        for (int from = 0; from < longest; from += each) {
            for (List<Claim<Casualties>> harm : harms) {
                figures.addAll(harm.subList(Math.min(from, harm.size()), Math.min(from + each, harm.size())));
            }
        }
        return figures;
    }

    private List<Claim<Casualties>> alike(Claim<Casualties> claim) {
        return desk.situation.claims(Casualties.class).stream()
                .filter(c -> c.equals(claim) || (c.fact().harm() == claim.fact().harm() && same(c, claim)))
                .toList();
    }

    private Row casualties(Claim<Casualties> claim) {
        At at = claim.provenance().at();
        List<Claim<Casualties>> alike = alike(claim);
        return new Row(
                label(claim.fact()) + reports.mark(claim),
                new Line(desk.cite.exact(at, 20).parts(), List.of()),
                who(alike),
                via(alike),
                desk.cite.refs(Citations.passages(alike)));
    }

    /** Who gives a figure that several claims give alike. */
    private Line who(List<? extends Claim<?>> alike) {
        Attribution by = alike.get(0).attribution();
        return by instanceof Attribution.ByDocument
                ? Line.of(desk.documents(sources(alike)))
                : new Line(
                        desk.actors.speaker(by, alike.get(0).provenance().at().source()), List.of());
    }

    private static Collection<String> sources(List<? extends Claim<?>> claims) {
        return claims.stream().map(c -> c.provenance().at().source()).collect(Collectors.toCollection(TreeSet::new));
    }

    private Line via(List<? extends Claim<?>> alike) {
        List<Part> carriers = desk.actors.carriers(alike.get(0).attribution());
        return carriers.isEmpty() ? Line.of(desk.documents(sources(alike))) : new Line(carriers, List.of());
    }

    private String label(Casualties fact) {
        String harm = desk.texts.of("harm", fact.harm());
        String people = people(fact);
        return people.isEmpty() ? harm : harm + desk.phrases.colon() + people;
    }

    /** Whom a figure counts, in a few words that take no side; else empty. */
    String people(Casualties fact) {
        boolean stated = fact.people().group() != PeopleClass.UNSTATED;
        String people = desk.isForeign()
                ? desk.phrases.of("people", fact.people().group())
                : stated ? fact.people().text().strip() : "";
        return desk.loaded.in(people) || Words.count(people) > 6 ? "" : people;
    }

    /** A figure as a tile. */
    Tile tile(Claim<Casualties> claim) {
        return tile(casualties(claim));
    }

    private Optional<Row> contributors() {
        Deployments deployments = new Deployments(desk);
        List<Claim<Fact.Deployment>> claims = deployments.mostNamed();
        if (claims.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = deployments.contributors(claims);
        return Optional.of(new Row(
                desk.texts.get(
                        claims.stream().allMatch(c -> desk.isRelief(c.fact().force()))
                                ? "figures.contributors.relief"
                                : "figures.contributors"),
                Line.of(names.size() + " (" + desk.phrases.commas(names) + ")"),
                new Line(
                        desk.actors.speaker(
                                claims.get(0).attribution(),
                                claims.get(0).provenance().at().source()),
                        List.of()),
                via(claims),
                desk.cite.refs(Citations.passages(claims))));
    }

    /**
     * The deployments with a number; those of one number in one passage, such as "A and B sent 120 people", together, and with
     * them what is said alike of the same in another document.
     */
    private Collection<List<Claim<Fact.Deployment>>> strengths() {
        Map<List<Object>, List<Claim<Fact.Deployment>>> together = new LinkedHashMap<>();
        desk.situation.claims(Fact.Deployment.class).stream()
                .filter(c -> c.fact().strength().isPresent())
                .forEach(c -> together.computeIfAbsent(
                                List.of(
                                        desk.cite.sentence(c.provenance().at()),
                                        c.fact().strength().get(),
                                        c.fact().force(),
                                        c.attribution()),
                                k -> new ArrayList<>())
                        .add(c));
        Map<List<Object>, List<Claim<Fact.Deployment>>> once = new LinkedHashMap<>();
        together.forEach((key, claims) -> once.computeIfAbsent(
                        List.of(claims.stream().map(c -> c.fact().contributor()).toList(), key.subList(1, key.size())),
                        k -> new ArrayList<>())
                .addAll(claims));
        return once.values();
    }

    private Row strength(List<Claim<Fact.Deployment>> together) {
        Claim<Fact.Deployment> claim = together.get(0);
        At at = claim.provenance().at();
        String words = claim.fact().strength().map(q -> q.text()).orElse("");
        return new Row(
                strengthLabel(together),
                new Line(
                        desk.cite
                                .verbatim(words, claim.provenance().passages())
                                .orElseGet(() -> desk.cite.exact(at, 15).parts()),
                        List.of()),
                new Line(desk.actors.speaker(claim.attribution(), at.source()), List.of()),
                via(together),
                desk.cite.refs(together.stream()
                        .flatMap(c -> c.provenance().passages().stream())
                        .toList()));
    }

    private String strengthLabel(List<Claim<Fact.Deployment>> together) {
        String who = desk.phrases.list(together.stream()
                .map(c -> desk.actors.actor(c.fact().contributor()))
                .distinct()
                .toList());
        String force = together.get(0).fact().force().strip();
        return force.isEmpty() || desk.isForeign() || desk.loaded.in(force)
                ? desk.phrases.plain("figures.strength", Map.of("who", who))
                : desk.phrases.plain("figures.strength.force", Map.of("who", who, "force", force));
    }

    /** A length of time that stands in the sentence of a measure. */
    private Optional<Row> duration(Claim<Fact.Measure> claim) {
        At sentence = desk.cite.sentence(claim.provenance().at());
        return desk.situation.times().stream()
                .filter(t -> t.type() == TimeExpression.Type.DURATION
                        && sentence.contains(t.at())
                        && !Words.numbers(t.text()).isEmpty())
                .findFirst()
                .map(t -> new Row(
                        desk.phrases.plain("figures.duration", Map.of("measure", desk.phrases.measure(claim.fact()))),
                        new Line(desk.cite.exact(t.at(), 6).parts(), List.of()),
                        new Line(
                                claim.attribution() instanceof Attribution.ByDocument
                                                && !claim.fact().by().isBlank()
                                        ? desk.actors.acting(claim.fact().by())
                                        : desk.actors.speaker(claim.attribution(), sentence.source()),
                                List.of()),
                        via(List.of(claim)),
                        desk.cite.refs(List.of(t.at()))));
    }

    /** What a reader expects and no document gives, each with its gap. */
    List<Line> silent() {
        List<Line> silent = new ArrayList<>();
        for (Harm harm : Expected.harms(desk.situation)) {
            if (distinct(desk, harm).isEmpty()) {
                silent.add(silent(desk.texts.of("silent", harm), desk.gap(harm)));
            }
        }
        List<Claim<Fact.Deployment>> sent = desk.forces();
        if (!sent.isEmpty() && sent.stream().allMatch(c -> c.fact().strength().isEmpty())) {
            silent.add(silent(desk.texts.get("silent.size"), desk.gap("size", "strength")));
        }
        return silent;
    }

    private static Line silent(String measure, Optional<Ref> gap) {
        return new Line(Part.of(measure), gap.stream().toList());
    }

    /** At most so many of the rows as tiles, for a document without the table. */
    List<Tile> tiles(List<Row> rows, int most) {
        return rows.stream().limit(most).map(this::tile).toList();
    }

    /** A row as a tile: the figure, and below it who said it through whom. */
    Tile tile(Row row) {
        List<Part> note = new ArrayList<>(row.who().parts());
        List<Part> via = row.via().parts();
        if (!via.equals(row.who().parts())) {
            note.addAll(desk.phrases.fill("via", Map.of("carriers", via)));
        }
        return new Tile(row.measure(), row.reported(), new Line(note, row.refs()));
    }
}
