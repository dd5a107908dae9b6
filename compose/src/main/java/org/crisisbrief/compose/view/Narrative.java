package org.crisisbrief.compose.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact;

/** The situation in the words of the sources, grouped by kind of event; nothing is quoted twice. */
final class Narrative {

    /** A heading with its sentences. */
    record Group(String id, String title, List<Sentence> sentences) {}

    static final Set<EventType> ORIGINS = EnumSet.of(
            EventType.PEACEFUL_PROTEST,
            EventType.STRIKE,
            EventType.DISASTER,
            EventType.ACCIDENT,
            EventType.DISEASE_OUTBREAK);
    static final Set<EventType> ESCALATION = EnumSet.of(
            EventType.RIOT,
            EventType.ARMED_CLASH,
            EventType.ATTACK,
            EventType.BOMBING,
            EventType.KIDNAPPING,
            EventType.ARSON,
            EventType.ROBBERY,
            EventType.SEIZURE,
            EventType.ARREST,
            EventType.SECURITY_OPERATION,
            EventType.DISPLACEMENT);
    static final Set<EventType> MEASURES =
            EnumSet.of(EventType.EMERGENCY_MEASURE, EventType.POLICY_MEASURE, EventType.GOVERNMENT_CHANGE);
    static final Set<EventType> DEPLOYMENT = EnumSet.of(EventType.DEPLOYMENT, EventType.REQUEST);
    private static final int MOST = 10;

    private final Desk desk;
    private final Reports reports;
    private final List<Draft> told = new ArrayList<>();

    Narrative(Desk desk) {
        this.desk = desk;
        this.reports = new Reports(desk);
    }

    List<Group> groups() {
        List<Draft> origins = events(ORIGINS);
        List<Draft> measures = new ArrayList<>();
        reports.measures().stream()
                .filter(g -> g.stream().noneMatch(c -> c.fact().what().equals("request-assistance")))
                .forEach(g -> add(measures, reports.measures(g), MOST));
        List<Draft> escalation = events(ESCALATION);
        desk.situation.claims(Fact.Casualties.class).forEach(c -> add(escalation, reports.casualties(c), 2 * MOST));
        measures.addAll(events(MEASURES));
        List<Draft> accounts = new ArrayList<>();
        List<Draft> deployment = events(DEPLOYMENT);
        reports.measures().stream()
                .filter(g -> g.stream().anyMatch(c -> c.fact().what().equals("request-assistance")))
                .forEach(g -> add(deployment, reports.measures(g), MOST));
        desk.situation.claims(Fact.Statement.class).forEach(c -> add(accounts, reports.statement(c), 2 * MOST));
        desk.situation.claims(Fact.Cause.class).forEach(this::join);
        desk.situation.claims(Fact.Position.class).forEach(this::join);
        List<Group> groups = new ArrayList<>();
        group("origins", origins, List.of()).ifPresent(groups::add);
        group("escalation", escalation, List.of()).ifPresent(groups::add);
        group("measures", measures, List.of()).ifPresent(groups::add);
        Optional<Group> sent = deployment(deployment);
        sent.ifPresent(groups::add);
        group("accounts", accounts, List.of()).ifPresent(groups::add);
        return groups;
    }

    private Optional<Group> deployment(List<Draft> events) {
        List<Sentence> sentences = new ArrayList<>();
        events.forEach(d -> sentences.add(d.sentence()));
        sentences.addAll(new Deployments(desk, reports).sentences(MOST));
        return sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(new Group("deployment", desk.texts.get("situation.deployment"), sentences));
    }

    private Optional<Group> group(String id, List<Draft> drafts, List<Sentence> more) {
        List<Sentence> sentences = new ArrayList<>();
        drafts.forEach(d -> sentences.add(d.sentence()));
        sentences.addAll(more);
        return sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(new Group(id, desk.texts.get("situation." + id), sentences));
    }

    private List<Draft> events(Set<EventType> types) {
        List<Draft> drafts = new ArrayList<>();
        desk.situation.claims(Fact.Event.class).stream()
                .filter(c -> types.contains(c.fact().type()))
                .sorted(Comparator.comparing((Claim<Fact.Event> c) -> -c.fact().salience()))
                .limit(2 * MOST)
                .sorted(Comparator.comparing((Claim<Fact.Event> c) ->
                                c.fact().date().end().map(Object::toString).orElse("~"))
                        .thenComparing(c -> c.provenance().at()))
                .forEach(c -> add(drafts, reports.event(c), MOST));
        return drafts;
    }

    private void add(List<Draft> drafts, Draft draft, int most) {
        for (Draft before : told) {
            if (before.tells(draft.passages.get(0)) || before.tells(draft.quote.at())) {
                before.claims.addAll(draft.claims);
                return;
            }
        }
        if (drafts.size() < most) {
            drafts.add(draft);
            told.add(draft);
        }
    }

    /** A claim that needs no sentence of its own is added to the one that quotes it. */
    private void join(Claim<?> claim) {
        told.stream()
                .filter(d -> d.tells(claim.provenance().at()))
                .findFirst()
                .ifPresent(d -> d.claims.add(claim.id()));
    }
}
