package org.crisisbrief.compose.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.source.At;

/** The situation as the sources tell it, grouped by kind of event; no passage is told twice. */
final class Narrative {

    /** A heading with its paragraphs. */
    record Group(String id, String title, List<List<Sentence>> paragraphs) {}

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
    private static final String REQUEST = "request-assistance";
    private static final int MOST = 10;
    private static final int PARAGRAPH = 4;

    private final Desk desk;
    private final Tellings tellings;
    private final List<Telling> told = new ArrayList<>();

    Narrative(Desk desk) {
        this.desk = desk;
        this.tellings = new Tellings(desk);
    }

    List<Group> groups() {
        List<Telling> origins = told(events(ORIGINS));
        List<Telling> deployment = told(desk.situation.claims(Fact.Deployment.class));
        List<Telling> measures = told(measures(m -> !m.what().equals(REQUEST)));
        List<Telling> escalation = told(events(ESCALATION));
        escalation.addAll(told(desk.situation.claims(Fact.Casualties.class)));
        measures.addAll(told(events(MEASURES)));
        List<Telling> requests = told(events(DEPLOYMENT));
        requests.addAll(told(measures(m -> m.what().equals(REQUEST))));
        requests.addAll(deployment);
        desk.situation.claims(Fact.Cause.class).forEach(this::join);
        desk.situation.claims(Fact.Position.class).forEach(this::join);
        List<Telling> accounts = told(accounts());
        List<Group> groups = new ArrayList<>();
        add(groups, "origins", origins);
        add(groups, "escalation", escalation);
        add(groups, "measures", measures);
        add(groups, "deployment", requests);
        add(groups, "accounts", accounts);
        return groups;
    }

    private void add(List<Group> groups, String id, List<Telling> tellings) {
        List<List<Sentence>> paragraphs = new ArrayList<>();
        List<Sentence> sentences = tellings.stream().map(Telling::sentence).toList();
        for (int from = 0; from < sentences.size(); from += PARAGRAPH) {
            paragraphs.add(sentences.subList(from, Math.min(sentences.size(), from + PARAGRAPH)));
        }
        if (!paragraphs.isEmpty()) {
            groups.add(new Group(id, desk.texts.get("situation." + id), paragraphs));
        }
    }

    /** The most salient events of these types, in the order in which they happened. */
    private List<Claim<Fact.Event>> events(Set<EventType> types) {
        return desk.situation.claims(Fact.Event.class).stream()
                .filter(c -> types.contains(c.fact().type()))
                .sorted(Comparator.comparing((Claim<Fact.Event> c) -> -c.fact().salience()))
                .limit(2 * MOST)
                .sorted(Comparator.comparing((Claim<Fact.Event> c) ->
                                c.fact().date().end().map(Object::toString).orElse("~"))
                        .thenComparing(c -> c.provenance().at()))
                .toList();
    }

    private List<Claim<Fact.Measure>> measures(Predicate<Fact.Measure> kind) {
        return desk.situation.claims(Fact.Measure.class).stream()
                .filter(c -> kind.test(c.fact()))
                .toList();
    }

    /** The statements whose sentence no row of the positions quotes. */
    private List<Claim<Fact.Statement>> accounts() {
        List<At> positions = desk.situation.claims(Fact.Position.class).stream()
                .map(c -> desk.cite.sentence(c.provenance().at()))
                .toList();
        return desk.statements().stream()
                .filter(c ->
                        !positions.contains(desk.cite.sentence(c.provenance().at())))
                .toList();
    }

    /** The claims retold, as far as nothing told before has them. */
    private List<Telling> told(Collection<? extends Claim<?>> claims) {
        List<Telling> added = new ArrayList<>();
        for (Claim<?> claim : claims) {
            if (!join(claim) && added.size() < MOST) {
                Telling telling = tellings.of(claim);
                added.add(telling);
                told.add(telling);
            }
        }
        return added;
    }

    /** Adds a claim to what tells its words already. */
    private boolean join(Claim<?> claim) {
        for (Telling before : told) {
            if (before.tells(tellings.best(claim))) {
                before.claims.add(claim.id());
                return true;
            }
        }
        return false;
    }
}
