package org.crisisbrief.compose.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.source.At;

/** The situation as the sources tell it, grouped by kind of event; no passage is told twice. */
final class Narrative {

    /** A heading with its paragraphs. */
    record Group(String id, String title, List<List<Sentence>> paragraphs, String further) {}

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
    private static final int RECALLED = 3;
    private static final int PARAGRAPH = 4;

    private final Desk desk;
    private final Tellings tellings;
    private final List<Telling> told = new ArrayList<>();

    Narrative(Desk desk) {
        this.desk = desk;
        this.tellings = new Tellings(desk);
    }

    List<Group> groups() {
        Chapter background = new Chapter("background").tell(recalled(), RECALLED);
        Chapter origins = new Chapter("origins").tell(events(ORIGINS));
        Chapter deployment = new Chapter("deployment");
        Map<Claim<Fact.Deployment>, List<Claim<Fact.Deployment>>> sent = new Deployments(desk).once();
        Chapter forces = new Chapter("deployment").tell(sent.keySet()).repeat(sent);
        Chapter measures = new Chapter("measures").tell(measures(m -> !m.what().equals(REQUEST)));
        Chapter escalation = new Chapter("escalation").tell(events(ESCALATION)).tell(news(Fact.Casualties.class));
        measures.tell(events(MEASURES));
        deployment
                .tell(events(DEPLOYMENT))
                .tell(measures(m -> m.what().equals(REQUEST)))
                .append(forces);
        desk.situation.claims(Fact.Cause.class).forEach(this::join);
        desk.situation.claims(Fact.Position.class).forEach(this::join);
        Chapter accounts = new Chapter("accounts").tell(accounts());
        return Stream.of(origins, escalation, measures, deployment, accounts, background)
                .filter(c -> !c.tellings.isEmpty())
                .map(Chapter::group)
                .toList();
    }

    /** What is told under one heading. */
    private final class Chapter {

        private final String id;
        private final List<Telling> tellings = new ArrayList<>();
        private int left;

        Chapter(String id) {
            this.id = id;
        }

        /** Retells claims, as far as nothing told before has them and there is room. */
        Chapter tell(Collection<? extends Claim<?>> claims) {
            return tell(claims, desk.room.chapter());
        }

        Chapter tell(Collection<? extends Claim<?>> claims, int room) {
            int most = tellings.size() + room;
            Map<At, Claim<?>> untold = new LinkedHashMap<>();
            for (Claim<?> claim : claims) {
                At at = Narrative.this.tellings.best(claim);
                if (told.stream().noneMatch(t -> t.tells(at))) {
                    untold.putIfAbsent(desk.cite.sentence(at), claim);
                }
            }
            Set<Claim<?>> heaviest = new HashSet<>(desk.weights.most(untold.values(), room));
            for (Claim<?> claim : claims) {
                if (join(claim) || joinPart(claim)) {
                    continue;
                }
                Claim<?> first = untold.get(desk.cite.sentence(Narrative.this.tellings.best(claim)));
                if (first != null && heaviest.contains(first) && tellings.size() < most) {
                    Telling telling = touched(claim) && !Narrative.this.tellings.needsVerb(claim)
                            ? Narrative.this.tellings.brief(claim)
                            : Narrative.this.tellings.of(claim);
                    int before = told.size();
                    Telling.add(told, telling);
                    tellings.addAll(told.subList(before, told.size()));
                } else {
                    left++;
                }
            }
            return this;
        }

        /** Adds what is said of the same in other words to what is told. */
        Chapter repeat(Map<? extends Claim<?>, ? extends List<? extends Claim<?>>> repeated) {
            repeated.forEach((claim, others) -> told.stream()
                    .filter(t -> t.claims.contains(claim.id()))
                    .findFirst()
                    .ifPresent(t ->
                            others.forEach(o -> t.also(o.id(), o.provenance().at()))));
            return this;
        }

        void append(Chapter other) {
            tellings.addAll(other.tellings);
            left += other.left;
        }

        Group group() {
            List<Sentence> sentences = tellings.stream().map(Telling::sentence).toList();
            List<List<Sentence>> paragraphs = new ArrayList<>();
            for (int from = 0; from < sentences.size(); from += PARAGRAPH) {
                paragraphs.add(sentences.subList(from, Math.min(sentences.size(), from + PARAGRAPH)));
            }
            return new Group(
                    id,
                    desk.texts.get("situation." + (id.equals("deployment") && desk.isOnlyHelp() ? "relief" : id)),
                    paragraphs,
                    Shortlist.further(desk, left, "further.register"));
        }
    }

    /** The claims of a kind without those of what the documents only recall. */
    private <F extends Fact> List<Claim<F>> news(Class<F> kind) {
        return desk.situation.claims(kind).stream()
                .filter(c -> !desk.weights.isBackground(c))
                .toList();
    }

    /** What the documents recall of events long before, and the figures of it. */
    private List<Claim<?>> recalled() {
        return desk.situation.claims().stream()
                .filter(c -> c.fact() instanceof Fact.Event || c.fact() instanceof Fact.Casualties)
                .filter(desk.weights::isBackground)
                .toList();
    }

    /** The events of these types in the order in which they happened. */
    private List<Claim<Fact.Event>> events(Set<EventType> types) {
        return news(Fact.Event.class).stream()
                .filter(c -> types.contains(c.fact().type()))
                .sorted(Comparator.comparing((Claim<Fact.Event> c) ->
                                c.fact().date().end().map(Object::toString).orElse("~"))
                        .thenComparing(c -> c.provenance().at()))
                .toList();
    }

    private List<Claim<Fact.Measure>> measures(Predicate<Fact.Measure> kind) {
        return news(Fact.Measure.class).stream()
                .filter(c -> kind.test(c.fact()))
                .toList();
    }

    /** The statements whose sentence no row of the positions quotes and that are no mere label of the list of terms. */
    private List<Claim<Fact.Statement>> accounts() {
        List<At> positions = desk.situation.claims(Fact.Position.class).stream()
                .map(c -> desk.cite.sentence(c.provenance().at()))
                .toList();
        return desk.statements().stream()
                .filter(c ->
                        !positions.contains(desk.cite.sentence(c.provenance().at())))
                .filter(c -> !tellings.isListedTerm(c))
                .toList();
    }

    /** Whether a part of the claim's sentence is told already. */
    private boolean touched(Claim<?> claim) {
        At sentence = desk.cite.sentence(tellings.best(claim));
        return told.stream().anyMatch(t -> t.shows(sentence));
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

    /** Adds a statement that only its whole sentence could tell to what tells a part of its words already. */
    private boolean joinPart(Claim<?> claim) {
        Optional<Telling> before = claim.fact() instanceof Fact.Statement
                ? told.stream().filter(t -> t.shows(tellings.best(claim))).findFirst()
                : Optional.empty();
        boolean joins = before.isPresent() && tellings.of(claim).isSentence();
        before.filter(t -> joins).ifPresent(t -> t.claims.add(claim.id()));
        return joins;
    }
}
