package org.crisisbrief.compose.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crisisbrief.compose.wording.Words;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Conflict;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Fact.Casualties;
import org.crisisbrief.model.fact.Fact.Position;
import org.crisisbrief.model.fact.Fact.Stance;
import org.crisisbrief.model.fact.Harm;
import org.crisisbrief.model.source.At;

/** One to six bullets: how it began, how it went on, who was harmed, what was done, who was sent, who called for what. */
final class BottomLine {

    private static final Set<Stance> STANCES =
            EnumSet.of(Stance.CALLS_FOR_RESTRAINT, Stance.SUPPORTS, Stance.CONDEMNS, Stance.ACCUSES, Stance.DENIES);

    private static final Set<Stance> SHARED = EnumSet.of(Stance.CALLS_FOR_RESTRAINT, Stance.SUPPORTS);

    private static final List<String> WEIGHTY =
            List.of("martial-law", "state-of-emergency", "resignation", "ceasefire", "curfew", "evacuation-order");

    /** Measures that another bullet tells of. */
    private static final Set<String> REQUESTED = Set.of("request-assistance", "security-operation");

    /** How much it weighs, beside a salience of at most 1, that a cause is told, or a day, or that a place changed hands. */
    /** Of many decisions, so many that most of the documents' words are about are looked at. */
    private static final int CHOICE = 8;

    private static final double CAUSE = 0.5;

    private static final double DATE = 0.25;
    private static final double CONTROL = 0.3;

    private final Desk desk;
    private final Tellings tellings;
    private final Reports reports;

    BottomLine(Desk desk) {
        this.desk = desk;
        this.reports = new Reports(desk);
        this.tellings = new Tellings(desk);
    }

    List<List<Sentence>> bullets() {
        Optional<Telling> origin = origin().map(tellings::of);
        List<Claim<Casualties>> figures = figures();
        List<Telling> measures = measures();
        List<Telling> deployment = deployments();
        List<Telling> told = Stream.of(origin.stream().toList(), measures, deployment)
                .flatMap(List::stream)
                .toList();
        List<List<Sentence>> bullets = Stream.of(
                        origins(origin),
                        escalation(told, figures).stream()
                                .map(Telling::sentence)
                                .toList(),
                        casualties(figures, told),
                        measures.stream().map(Telling::sentence).toList(),
                        forces(deployment),
                        positions())
                .filter(b -> !b.isEmpty())
                .toList();
        return bullets.isEmpty() ? List.of(List.of(nothing())) : bullets;
    }

    private Sentence nothing() {
        return desk.own(
                "bottom.nothing",
                Map.of(),
                List.of(),
                desk.gap("humanitarian", "health").stream().toList());
    }

    private Optional<Claim<Fact.Event>> strongest(Set<EventType> types) {
        return strongest(types, c -> true, c -> 0);
    }

    /** The most salient event of these types among some, where others weigh {@code more}; the first of equals. */
    private Optional<Claim<Fact.Event>> strongest(
            Set<EventType> types, Predicate<Claim<Fact.Event>> among, ToDoubleFunction<Claim<Fact.Event>> more) {
        return desk.situation.claims(Fact.Event.class).stream()
                .filter(c -> types.contains(c.fact().type()) && !desk.weights.isBackground(c))
                .filter(among)
                .max(Comparator.comparingDouble(
                                (Claim<Fact.Event> c) -> (desk.room.weighed() ? desk.weights.share(c) : 1)
                                        * (1 + c.fact().salience() + more.applyAsDouble(c)))
                        .thenComparing(c -> c.provenance().at(), Comparator.reverseOrder()));
    }

    /** How it began: rather an event that is told with its cause or its day than one that is only mentioned more often. */
    private Optional<Claim<Fact.Event>> origin() {
        return strongest(Narrative.ORIGINS, c -> true, c -> (hasCause(c) ? CAUSE : 0) + (isDated(c) ? DATE : 0));
    }

    private static boolean isDated(Claim<Fact.Event> event) {
        return event.fact().date().end().isPresent();
    }

    private boolean hasCause(Claim<Fact.Event> event) {
        At sentence = desk.cite.sentence(tellings.best(event));
        return desk.situation.claims(Fact.Cause.class).stream()
                .anyMatch(c -> sentence.contains(c.provenance().at()));
    }

    private List<Sentence> origins(Optional<Telling> origin) {
        List<Sentence> bullet = new ArrayList<>();
        origin.ifPresent(t -> bullet.add(t.sentence()));
        desk.situation.conflicts().stream()
                .filter(c -> c.values().stream().allMatch(v -> v.value().matches("\\d{4}-\\d{2}(-\\d{2})?|--.*")))
                .findFirst()
                .ifPresent(c -> bullet.add(differ(c)));
        return bullet;
    }

    /** The most salient event of violence, or of what changed hands by it, that no other bullet's sentence tells. */
    private Optional<Telling> escalation(List<Telling> told, List<Claim<Casualties>> figures) {
        Set<At> sentences = Stream.concat(
                        told.stream().flatMap(t -> t.passages.stream()),
                        figures.stream().map(c -> c.provenance().at()))
                .map(desk.cite::sentence)
                .collect(Collectors.toSet());
        return strongest(
                        Narrative.ESCALATION,
                        c -> !sentences.contains(desk.cite.sentence(tellings.best(c))),
                        c -> isTaken(c) ? CONTROL : 0)
                .map(tellings::of)
                .filter(t -> told.stream().noneMatch(before -> before.repeats(t)));
    }

    private static boolean isTaken(Claim<Fact.Event> event) {
        return event.fact().type() == EventType.SEIZURE && event.fact().status() == Fact.Event.Status.ACCOMPLISHED;
    }

    private Sentence differ(Conflict conflict) {
        List<Part> values = new ArrayList<>();
        List<At> refs = new ArrayList<>();
        for (Conflict.Value value :
                conflict.values().subList(0, Math.min(3, conflict.values().size()))) {
            values.add(Part.text(values.isEmpty() ? "" : desk.phrases.comma()));
            values.addAll(Differences.words(desk, value, 6));
            values.add(Part.text(" (" + desk.document(value.refs().get(0).source()) + ")"));
            refs.addAll(Differences.refs(desk, value));
        }
        List<Part> parts = desk.phrases.fill(
                "bottom.differ", Map.of("about", Differences.subject(desk, conflict), "values", values));
        return desk.sentence(
                List.of(), desk.derived(parts, refs, desk.texts.get("basis.year")), parts, desk.cite.refs(refs));
    }

    /** The figures of the gravest harm that any is given for. */
    private List<Claim<Casualties>> figures() {
        return Stream.of(Harm.values())
                .map(h -> desk.room.weighed() ? reports.differing(h) : reports.of(h))
                .filter(c -> !c.isEmpty())
                .findFirst()
                .map(c -> c.subList(0, Math.min(4, c.size())))
                .orElse(List.of());
    }

    /** The figures, without those that a sentence told before holds. */
    private List<Sentence> casualties(List<Claim<Casualties>> figures, List<Telling> before) {
        List<Sentence> bullet = new ArrayList<>();
        List<Telling> told = new ArrayList<>();
        figures.stream()
                .filter(c ->
                        before.stream().noneMatch(t -> t.tells(c.provenance().at())))
                .forEach(c -> Telling.add(told, tellings.figure(c)));
        told.forEach(t -> bullet.add(t.sentence()));
        if (!told.isEmpty() && figures.size() > 1) {
            bullet.add(desk.own("bottom.overlap", Map.of(), List.of(), desk.cite.refs(Citations.passages(figures))));
        }
        return bullet;
    }

    /** The decisions that weigh most; others only where there are none of these. */
    private List<Telling> measures() {
        List<Claim<Fact.Measure>> all = desk.situation.claims(Fact.Measure.class).stream()
                .filter(c -> !REQUESTED.contains(c.fact().what()) && !desk.weights.isBackground(c))
                .toList();
        all = (desk.room.weighed() ? desk.weights.most(all, CHOICE) : all)
                .stream().sorted(Comparator.comparing(BottomLine::rank)).toList();
        List<Claim<Fact.Measure>> heavy =
                all.stream().filter(c -> rank(c) < WEIGHTY.size()).toList();
        List<Telling> told = new ArrayList<>();
        (heavy.isEmpty() ? all : heavy).forEach(c -> add(told, c));
        if (told.isEmpty()) {
            strongest(Narrative.MEASURES).ifPresent(c -> told.add(tellings.of(c)));
        }
        return told.subList(0, Math.min(2, told.size()));
    }

    private void add(List<Telling> told, Claim<?> claim) {
        told.stream()
                .filter(t -> t.tells(tellings.best(claim)))
                .findFirst()
                .ifPresentOrElse(t -> t.claims.add(claim.id()), () -> Telling.add(told, tellings.of(claim)));
    }

    /** Where a measure stands among others: the state of emergency before a control of prices. */
    private static int rank(Claim<Fact.Measure> claim) {
        int rank = WEIGHTY.indexOf(claim.fact().what());
        return rank < 0 ? WEIGHTY.size() : rank;
    }

    private List<Telling> deployments() {
        List<Telling> told = new ArrayList<>();
        strongest(EnumSet.of(EventType.REQUEST)).ifPresent(c -> told.add(tellings.of(c)));
        new Deployments(desk).telling().ifPresent(c -> add(told, c));
        return told;
    }

    /** Who was sent; that their number is not given is said only where no number stands in what is told of them. */
    private List<Sentence> forces(List<Telling> told) {
        List<Sentence> bullet =
                new ArrayList<>(told.stream().map(Telling::sentence).toList());
        List<Claim<Fact.Deployment>> sent = desk.forces();
        boolean counted = sent.stream()
                .anyMatch(c -> c.fact().strength().isPresent()
                        || c.provenance().passages().stream()
                                .anyMatch(
                                        p -> !Words.numbers(desk.cite.words(p)).isEmpty()));
        if (!sent.isEmpty() && !counted) {
            desk.gap("size").ifPresent(g -> bullet.add(desk.own("bottom.strength", Map.of(), List.of(), List.of(g))));
        }
        return bullet;
    }

    private List<Sentence> positions() {
        Map<Stance, List<Claim<Position>>> byStance = new LinkedHashMap<>();
        for (Stance stance : Stance.values()) {
            List<Claim<Position>> claims = desk.situation.claims(Position.class).stream()
                    .filter(c -> c.fact().stance() == stance)
                    .toList();
            if (!claims.isEmpty() && STANCES.contains(stance) && byStance.size() < 3) {
                byStance.put(stance, claims);
            }
        }
        List<Sentence> bullet = new ArrayList<>();
        byStance.forEach((stance, claims) ->
                (SHARED.contains(stance) ? together(stance, claims) : first(claims)).ifPresent(bullet::add));
        return bullet;
    }

    /** All who take a stance that says by its name what is wanted. */
    private Optional<Sentence> together(Stance stance, List<Claim<Position>> claims) {
        List<List<Part>> actors = claims.stream()
                .map(c -> desk.actors.called(c.fact().actor()))
                .filter(a -> !desk.loaded.in(Part.plain(a)))
                .distinct()
                .limit(6)
                .toList();
        return actors.isEmpty()
                ? Optional.empty()
                : Optional.of(desk.ownOf(
                        "stance." + stance.name(),
                        Map.of("actors", desk.phrases.listed(actors)),
                        claims,
                        desk.cite.refs(Citations.passages(claims))));
    }

    /** What somebody condemned, denied or accused another of has to be told. */
    private Optional<Sentence> first(List<Claim<Position>> claims) {
        return claims.stream().findFirst().map(c -> tellings.of(c).sentence());
    }
}
