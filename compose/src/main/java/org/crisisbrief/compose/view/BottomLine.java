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

    /** Measures that another bullet tells of. */
    private static final Set<String> REQUESTED = Set.of("request-assistance", "security-operation");

    private final Desk desk;
    private final Reports reports;

    BottomLine(Desk desk) {
        this.desk = desk;
        this.reports = new Reports(desk);
    }

    List<List<Sentence>> bullets() {
        List<List<Sentence>> bullets = new ArrayList<>();
        origins().ifPresent(bullets::add);
        strongest(Narrative.ESCALATION)
                .ifPresent(c -> bullets.add(List.of(reports.event(c).sentence())));
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
        first.ifPresent(c -> bullet.add(reports.event(c).sentence()));
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
                shown.forEach(c -> bullet.add(reports.casualties(c).sentence()));
                if (claims.size() > 1) {
                    bullet.add(
                            desk.own("bottom.overlap", Map.of(), List.of(), desk.cite.refs(Reports.passages(shown))));
                }
                return Optional.of(bullet);
            }
        }
        return Optional.empty();
    }

    private Optional<List<Sentence>> measures() {
        List<Draft> drafts = new ArrayList<>(reports.measures().stream()
                .filter(g ->
                        g.stream().noneMatch(c -> REQUESTED.contains(c.fact().what())))
                .sorted(Comparator.comparing(Reports::weight))
                .limit(2)
                .map(reports::measures)
                .toList());
        if (drafts.isEmpty()) {
            strongest(Narrative.MEASURES).ifPresent(c -> drafts.add(reports.event(c)));
        }
        return drafts.isEmpty()
                ? Optional.empty()
                : Optional.of(drafts.stream().map(Draft::sentence).toList());
    }

    private Optional<List<Sentence>> deployment() {
        List<Sentence> bullet = new ArrayList<>();
        desk.situation.claims(Fact.Event.class).stream()
                .filter(c -> c.fact().type() == EventType.REQUEST)
                .max(Comparator.comparing((Claim<Fact.Event> c) -> c.fact().salience())
                        .thenComparing(c -> c.provenance().at(), Comparator.reverseOrder()))
                .ifPresent(c -> bullet.add(reports.event(c).sentence()));
        Deployments deployments = new Deployments(desk, reports);
        bullet.addAll(deployments.sentences(1));
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
                    .map(c -> desk.actors.withArticle(c.fact().actor()))
                    .filter(a -> !desk.loaded.in(a))
                    .distinct()
                    .limit(6)
                    .toList();
            if (!actors.isEmpty()) {
                bullet.add(desk.own(
                        "stance." + stance.name(),
                        Map.of("actors", desk.phrases.list(actors)),
                        claims,
                        desk.cite.refs(Reports.passages(claims))));
            }
        });
        return bullet.isEmpty() ? Optional.empty() : Optional.of(bullet);
    }
}
