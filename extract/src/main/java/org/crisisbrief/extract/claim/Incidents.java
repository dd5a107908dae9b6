package org.crisisbrief.extract.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.entity.Entities;
import org.crisisbrief.extract.entity.EntityMention;
import org.crisisbrief.extract.entity.Referent;
import org.crisisbrief.extract.harm.HarmReading;
import org.crisisbrief.extract.harm.Hurt;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Fact.Event;
import org.crisisbrief.model.fact.Fact.Status;
import org.crisisbrief.model.fact.Harm;
import org.crisisbrief.model.fact.Place;
import org.crisisbrief.model.fact.Quantity;
import org.crisisbrief.model.fact.Slot;
import org.crisisbrief.model.source.Span;

/**
 * Gives the happenings of a document the people hurt in them: how many, and the names of those hurt and of those held to have
 * done it. What a sentence tells belongs to the happening that it names, else to the one that the document tells of most.
 */
final class Incidents {

    private static final Set<EventType> VIOLENT =
            Set.of(EventType.ATTACK, EventType.ARMED_CLASH, EventType.BOMBING, EventType.ROBBERY, EventType.KIDNAPPING);

    private static final Set<EventType> HARMFUL = Set.of(
            EventType.ATTACK,
            EventType.ARMED_CLASH,
            EventType.BOMBING,
            EventType.ROBBERY,
            EventType.KIDNAPPING,
            EventType.ARSON,
            EventType.RIOT,
            EventType.SEIZURE,
            EventType.SECURITY_OPERATION,
            EventType.DISASTER,
            EventType.ACCIDENT);

    private final AnnotatedText text;
    private final Entities entities;
    private final HarmReading harm;
    private final Map<Harm, Long> headline;

    Incidents(AnnotatedText text, Entities entities, Optional<AnnotatedText> title) {
        this.headline = title.map(Headline::toll).orElse(Map.of());
        this.text = text;
        this.entities = entities;
        this.harm = HarmReading.of(text);
    }

    /** The findings with the happenings completed; one is added where harm by violence is told and no happening. */
    List<Found> complete(List<Found> found) {
        if (harm.places().isEmpty()) {
            return found;
        }
        List<Found> events =
                found.stream().filter(f -> isHarmful(f.fact())).collect(java.util.stream.Collectors.toList());
        List<Found> rest = new ArrayList<>(found);
        if (events.isEmpty()) {
            Optional<Found> told = told();
            if (told.isEmpty()) {
                return found;
            }
            events.add(told.get());
            rest.add(told.get());
        }
        Found main = main(events);
        Map<Found, Set<Integer>> sentences = new HashMap<>();
        for (HarmReading.Place place : harm.places()) {
            Found event = of(place, events, main);
            sentences
                    .computeIfAbsent(event, e -> new TreeSet<>())
                    .add(place.sentence().index());
        }
        for (Found event : events) {
            Set<Integer> own = sentences.getOrDefault(event, Set.of());
            if (!own.isEmpty() || event == main) {
                rest.set(rest.indexOf(event), completed(event, own, event == main));
            }
        }
        return rest;
    }

    private static boolean isHarmful(Fact fact) {
        return fact instanceof Event e && e.status() == Status.ACCOMPLISHED && HARMFUL.contains(e.type());
    }

    private Found main(List<Found> events) {
        return events.stream()
                .max(Comparator.comparing((Found f) -> VIOLENT.contains(((Event) f.fact()).type()))
                        .thenComparing(f -> f.spans().size())
                        .thenComparing(f -> -f.span().start()))
                .orElseThrow();
    }

    /** An attack read from the words for the harm alone: "was shot dead". */
    private Optional<Found> told() {
        List<Span> cues = new ArrayList<>();
        for (HarmReading.Place place : harm.places()) {
            for (Span cue : place.cues()) {
                boolean violent = text.mentions("violent", place.sentence().span()).stream()
                        .findAny()
                        .isPresent();
                if (violent) {
                    cues.add(cue);
                }
            }
        }
        if (cues.isEmpty()) {
            return Optional.empty();
        }
        cues.sort(Comparator.naturalOrder());
        Span first = cues.get(0);
        Fact fact = new Event(
                EventType.ATTACK,
                text.slice(Phrases.around(text, text.sentenceAt(first.start()), first)),
                DateValue.NONE,
                Place.NONE,
                List.of(),
                List.of(),
                Map.of(),
                Status.ACCOMPLISHED,
                0);
        return Optional.of(new Found(fact, List.copyOf(cues), Map.of(), "event.harm", Optional.empty(), List.of()));
    }

    /** The happening that a sentence names; the main one, unless the sentence names another that cannot be the same. */
    private Found of(HarmReading.Place place, List<Found> events, Found main) {
        Found named = main;
        for (Found event : events) {
            boolean here =
                    event.spans().stream().anyMatch(s -> place.sentence().span().contains(s));
            if (here && event != main && !mayBeOne((Event) event.fact(), (Event) main.fact())) {
                named = event;
            } else if (here && event == main) {
                return main;
            }
        }
        return named;
    }

    private static boolean mayBeOne(Event a, Event b) {
        boolean day = a.date().start().isEmpty()
                || b.date().start().isEmpty()
                || a.date().start().equals(b.date().start());
        boolean settled = a.place().precision() == Place.Precision.SETTLEMENT
                && b.place().precision() == Place.Precision.SETTLEMENT;
        return day && (!settled || a.place().name().equals(b.place().name()));
    }

    private Found completed(Found found, Set<Integer> sentences, boolean main) {
        Event event = (Event) found.fact();
        HarmReading.Outcome outcome = harm.outcome(sentences);
        Map<Harm, Quantity> toll = new TreeMap<>(event.toll());
        toll(toll, Harm.KILLED, outcome.killed());
        toll(toll, Harm.INJURED, outcome.injured());
        if (main && Headline.tells(headline)) {
            headline.forEach((harm, number) -> toll(toll, harm, number));
        }
        List<Fact.Participant> participants = new ArrayList<>(event.participants());
        Map<Slot, List<Span>> slots = new EnumMap<>(Slot.class);
        slots.putAll(found.slots());
        List<Span> spans = new ArrayList<>(slots.getOrDefault(Slot.PARTICIPANTS, List.of()));
        Set<Referent> victims = new HashSet<>();
        Set<Referent> suspects = main ? harm.suspects() : Set.of();
        for (HarmReading.Named named : outcome.named()) {
            if (victims.add(named.person()) && !suspects.contains(named.person())) {
                add(participants, spans, named.person(), Fact.Role.VICTIM, effect(named.hurt()));
            }
        }
        for (Referent suspect : suspects) {
            add(participants, spans, suspect, Fact.Role.PERPETRATOR, Optional.empty());
        }
        slots.put(Slot.PARTICIPANTS, spans);
        DateValue date = event.date();
        Place place = event.place();
        if (main) {
            IncidentSetting setting = new IncidentSetting(text, entities, harm.places());
            boolean stated = date.start().isPresent() && date.precision() == DateValue.Precision.STATED;
            boolean chance = event.type() == EventType.DISASTER || event.type() == EventType.ACCIDENT;
            date = stated || chance ? date : setting.day().orElse(date);
            Optional<IncidentSetting.Town> town = setting.town(place);
            place = setting.inDivision(town.map(IncidentSetting.Town::place).orElse(place));
            town.flatMap(IncidentSetting.Town::at).ifPresent(at -> slots.put(Slot.PLACE, List.of(at)));
        }
        Fact fact = new Event(
                event.type(),
                event.text(),
                date,
                place,
                participants,
                event.casualties(),
                toll,
                event.status(),
                event.salience());
        return new Found(fact, found.spans(), slots, found.rule(), found.attribution(), found.doers());
    }

    private static void toll(Map<Harm, Quantity> toll, Harm harm, long number) {
        if (number > 0) {
            toll.put(harm, Quantity.exactly(Long.toString(number), number));
        }
    }

    private static Optional<Fact.Effect> effect(Hurt hurt) {
        return hurt.harm().map(h -> h == Harm.KILLED ? Fact.Effect.KILLED : Fact.Effect.INJURED);
    }

    private void add(
            List<Fact.Participant> participants,
            List<Span> spans,
            Referent person,
            Fact.Role role,
            Optional<Fact.Effect> effect) {
        Optional<Span> at = text.mentions(EntityMention.LABEL).stream()
                .filter(m -> m.value(EntityMention.class).referent().equals(person))
                .map(Mention::span)
                .findFirst();
        if (at.isEmpty()) {
            return;
        }
        participants.removeIf(p -> {
            boolean same = p.entity().equals(Optional.of(person.id())) && spans.size() >= participants.size();
            if (same) {
                spans.remove(participants.indexOf(p));
            }
            return same;
        });
        participants.add(new Fact.Participant(
                role,
                role == Fact.Role.VICTIM ? Fact.Group.CIVILIAN : Fact.Group.INDIVIDUAL,
                person.name(),
                Optional.of(person.id()),
                List.of(),
                Optional.empty(),
                effect));
        spans.add(at.get());
    }
}
