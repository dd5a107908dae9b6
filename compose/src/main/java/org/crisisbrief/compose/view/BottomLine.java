package org.crisisbrief.compose.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final List<String> WEIGHTY =
            List.of("martial-law", "state-of-emergency", "resignation", "ceasefire", "curfew", "evacuation-order");

    /** Measures that another bullet tells of. */
    private static final Set<String> REQUESTED = Set.of("request-assistance", "security-operation");

    private final Desk desk;
    private final Tellings tellings;

    BottomLine(Desk desk) {
        this.desk = desk;
        this.tellings = new Tellings(desk);
    }

    List<List<Sentence>> bullets() {
        List<List<Sentence>> bullets = new ArrayList<>();
        origins().ifPresent(bullets::add);
        strongest(Narrative.ESCALATION)
                .ifPresent(c -> bullets.add(List.of(tellings.of(c).sentence())));
        casualties().ifPresent(bullets::add);
        measures().ifPresent(bullets::add);
        deployment().ifPresent(bullets::add);
        positions().ifPresent(bullets::add);
        if (bullets.isEmpty()) {
            bullets.add(List.of(nothing()));
        }
        return bullets;
    }

    private Sentence nothing() {
        return desk.own(
                "bottom.nothing",
                Map.of(),
                List.of(),
                desk.gap("humanitarian", "health").stream().toList());
    }

    private Optional<Claim<Fact.Event>> strongest(Set<EventType> types) {
        return desk.situation.claims(Fact.Event.class).stream()
                .filter(c -> types.contains(c.fact().type()))
                .max(Comparator.comparing((Claim<Fact.Event> c) -> c.fact().salience())
                        .thenComparing(c -> c.provenance().at(), Comparator.reverseOrder()));
    }

    private Optional<List<Sentence>> origins() {
        Optional<Claim<Fact.Event>> first = strongest(Narrative.ORIGINS);
        List<Sentence> bullet = new ArrayList<>();
        first.ifPresent(c -> bullet.add(tellings.of(c).sentence()));
        desk.situation.conflicts().stream()
                .filter(c -> c.values().stream().allMatch(v -> v.value().matches("\\d{4}-\\d{2}(-\\d{2})?|--.*")))
                .findFirst()
                .ifPresent(c -> bullet.add(differ(c)));
        return bullet.isEmpty() ? Optional.empty() : Optional.of(bullet);
    }

    private Sentence differ(Conflict conflict) {
        List<Part> values = new ArrayList<>();
        List<At> refs = new ArrayList<>();
        for (Conflict.Value value :
                conflict.values().subList(0, Math.min(3, conflict.values().size()))) {
            values.add(Part.text(values.isEmpty() ? "" : ", "));
            values.addAll(Differences.words(desk, value, 6));
            values.add(Part.text(" (" + desk.document(value.refs().get(0).source()) + ")"));
            refs.addAll(Differences.refs(desk, value));
        }
        List<Part> parts = desk.phrases.fill(
                "bottom.differ", Map.of("about", Part.of(Differences.about(desk, conflict)), "values", values));
        return desk.sentence(
                List.of(), desk.derived(parts, refs, desk.texts.get("basis.year")), parts, desk.cite.refs(refs));
    }

    private Optional<List<Sentence>> casualties() {
        for (Harm harm : Harm.values()) {
            List<Claim<Casualties>> claims = Figures.distinct(desk, harm);
            if (!claims.isEmpty()) {
                List<Sentence> bullet = new ArrayList<>();
                List<Claim<Casualties>> shown = claims.subList(0, Math.min(4, claims.size()));
                shown.forEach(c -> bullet.add(tellings.words(c).sentence()));
                if (claims.size() > 1) {
                    bullet.add(
                            desk.own("bottom.overlap", Map.of(), List.of(), desk.cite.refs(Citations.passages(shown))));
                }
                return Optional.of(bullet);
            }
        }
        return Optional.empty();
    }

    private Optional<List<Sentence>> measures() {
        List<Telling> told = new ArrayList<>();
        desk.situation.claims(Fact.Measure.class).stream()
                .filter(c -> !REQUESTED.contains(c.fact().what()))
                .sorted(Comparator.comparing(BottomLine::rank))
                .forEach(c -> add(told, c));
        if (told.isEmpty()) {
            strongest(Narrative.MEASURES).ifPresent(c -> told.add(tellings.of(c)));
        }
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(told.stream().limit(2).map(Telling::sentence).toList());
    }

    private void add(List<Telling> told, Claim<?> claim) {
        told.stream()
                .filter(t -> t.tells(tellings.best(claim)))
                .findFirst()
                .ifPresentOrElse(t -> t.claims.add(claim.id()), () -> told.add(tellings.of(claim)));
    }

    /** Where a measure stands among others: the state of emergency before a control of prices. */
    private static int rank(Claim<Fact.Measure> claim) {
        int rank = WEIGHTY.indexOf(claim.fact().what());
        return rank < 0 ? WEIGHTY.size() : rank;
    }

    private Optional<List<Sentence>> deployment() {
        List<Telling> told = new ArrayList<>();
        strongest(EnumSet.of(EventType.REQUEST)).ifPresent(c -> told.add(tellings.of(c)));
        new Deployments(desk).telling().ifPresent(c -> add(told, c));
        List<Sentence> bullet =
                new ArrayList<>(told.stream().map(Telling::sentence).toList());
        if (desk.situation.claims(Fact.Deployment.class).stream()
                .allMatch(c -> c.fact().strength().isEmpty())) {
            if (!desk.situation.claims(Fact.Deployment.class).isEmpty()) {
                desk.gap("size")
                        .ifPresent(g -> bullet.add(desk.own("bottom.strength", Map.of(), List.of(), List.of(g))));
            }
        }
        return bullet.isEmpty() ? Optional.empty() : Optional.of(bullet);
    }

    private Optional<List<Sentence>> positions() {
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
        byStance.forEach((stance, claims) -> {
            List<String> actors = claims.stream()
                    .map(c -> desk.actors.called(c.fact().actor()))
                    .filter(a -> !desk.loaded.in(a))
                    .distinct()
                    .limit(6)
                    .toList();
            if (!actors.isEmpty()) {
                bullet.add(desk.own(
                        "stance." + stance.name(),
                        Map.of("actors", desk.phrases.list(actors)),
                        claims,
                        desk.cite.refs(Citations.passages(claims))));
            }
        });
        return bullet.isEmpty() ? Optional.empty() : Optional.of(bullet);
    }
}
