package org.crisisbrief.extract.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.claim.EventReader.Telling;
import org.crisisbrief.extract.entity.Entities;
import org.crisisbrief.extract.entity.Referent;
import org.crisisbrief.extract.statement.Voice;
import org.crisisbrief.extract.violence.Deeds;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Slot;
import org.crisisbrief.model.source.Span;

/**
 * Brings the tellings of one happening together: the same type, and neither another place nor another day. A telling with
 * neither place nor day joins the last happening of its type.
 */
final class EventGrouping {

    private static final Set<EventType> HARMFUL = Set.of(
            EventType.ATTACK,
            EventType.BOMBING,
            EventType.KIDNAPPING,
            EventType.ARSON,
            EventType.ROBBERY,
            EventType.SEIZURE,
            EventType.RIOT);
    private static final Set<EventType> ORDERED = Set.of(
            EventType.EMERGENCY_MEASURE,
            EventType.POLICY_MEASURE,
            EventType.GOVERNMENT_CHANGE,
            EventType.REQUEST,
            EventType.DEPLOYMENT,
            EventType.SECURITY_OPERATION);

    List<Found> group(AnnotatedText text, List<Telling> tellings, Entities entities) {
        List<ToldTogether> groups = new ArrayList<>();
        for (Telling telling : tellings) {
            Optional<ToldTogether> same = Optional.empty();
            for (ToldTogether group : groups) {
                if (group.takes(telling)) {
                    same = Optional.of(group);
                }
            }
            same.orElseGet(() -> {
                        ToldTogether fresh = new ToldTogether(text);
                        groups.add(fresh);
                        return fresh;
                    })
                    .add(telling);
        }
        return groups.stream()
                .filter(g -> !g.isGeneral())
                .map(g -> found(text, g, entities))
                .toList();
    }

    private static Found found(AnnotatedText text, ToldTogether group, Entities entities) {
        Telling telling = group.tellings().stream()
                .filter(t -> t.date().start().isPresent())
                .findFirst()
                .or(() -> group.tellings().stream()
                        .filter(t -> !t.place().place().name().isEmpty())
                        .findFirst())
                .orElse(group.tellings().get(0));
        List<Span> triggers = new ArrayList<>(List.of(telling.trigger()));
        group.tellings().stream()
                .map(Telling::trigger)
                .filter(s -> !triggers.contains(s))
                .forEach(triggers::add);
        List<Voice> participants = new ArrayList<>();
        for (Telling t : group.tellings()) {
            t.doers().stream()
                    .filter(v -> participants.stream().noneMatch(p -> p.name().equals(v.name())))
                    .forEach(participants::add);
        }
        List<Fact.Participant> all = new ArrayList<>(
                participants.stream().map(v -> participant(group.type(), v)).toList());
        List<Span> spans =
                new ArrayList<>(participants.stream().map(Voice::span).toList());
        Gathered gathered = new Gathered(text, all, spans, entities);
        group.tellings().forEach(t -> t.parts().forEach(gathered::add));
        gathered.joinOffices();
        gathered.leaveOutVague();
        Fact fact = new Fact.Event(
                group.type(),
                text.slice(telling.phrase()),
                group.date(),
                Deeds.VIOLENT.contains(group.type()) ? entities.orCountry(group.place()) : group.place(),
                all,
                List.of(),
                Map.of(),
                telling.status(),
                0);
        Map<Slot, List<Span>> slots = new EnumMap<>(Slot.class);
        group.placeSpan().ifPresent(span -> slots.put(Slot.PLACE, List.of(span)));
        slots.put(Slot.PARTICIPANTS, spans);
        String rule = "event." + group.type().name().toLowerCase(Locale.ROOT).replace('_', '-') + group.force();
        return new Found(fact, triggers, slots, rule, Optional.empty(), participants);
    }

    private static Fact.Participant participant(EventType type, Voice voice) {
        boolean harmful = HARMFUL.contains(type);
        boolean body = voice.referent()
                .filter(r -> voice.named() && r.kind() == Entity.Kind.ORGANISATION)
                .isPresent();
        return new Fact.Participant(
                harmful ? Fact.Role.PERPETRATOR : ORDERED.contains(type) ? Fact.Role.AUTHORITY : Fact.Role.PARTICIPANT,
                body ? Fact.Group.ORGANISATION : Fact.Group.INDIVIDUAL,
                voice.text(),
                voice.referent().filter(r -> voice.named()).map(Referent::id),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
