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
import org.crisisbrief.extract.entity.Referent;
import org.crisisbrief.extract.statement.Voice;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Place;
import org.crisisbrief.model.fact.Slot;
import org.crisisbrief.model.source.Span;

/**
 * Brings the tellings of one happening together: the same type, and neither another place nor another day. A telling with
 * neither place nor day joins the last happening of its type.
 */
final class EventGrouping {

    private static final Set<EventType> UNIQUE = Set.of(
            EventType.EMERGENCY_MEASURE,
            EventType.POLICY_MEASURE,
            EventType.GOVERNMENT_CHANGE,
            EventType.SECURITY_OPERATION);

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

    private static final class Group {
        private final List<Telling> tellings = new ArrayList<>();
        private Place place = Place.NONE;
        private Optional<Span> placeSpan = Optional.empty();
        private DateValue date = DateValue.NONE;

        void add(Telling telling) {
            tellings.add(telling);
            if (better(telling.place().place(), place)) {
                place = telling.place().place();
                placeSpan = telling.place().span();
            }
            if (date.start().isEmpty()
                    && (telling.date().start().isPresent() || date.text().isEmpty())) {
                date = telling.date();
            }
        }

        private static boolean better(Place a, Place b) {
            return !a.name().isEmpty() && (b.name().isEmpty() || a.precision().compareTo(b.precision()) < 0);
        }

        boolean takes(Telling telling) {
            Telling first = tellings.get(0);
            return first.type() == telling.type()
                    && (first.status() == telling.status() || first.type() == EventType.DEPLOYMENT)
                    && samePlace(telling.place().place())
                    && sameDate(telling.date())
                    && !UNIQUE.contains(telling.type());
        }

        private boolean samePlace(Place other) {
            return place.name().isEmpty()
                    || other.name().isEmpty()
                    || place.name().equals(other.name())
                    || (place.precision() != other.precision()
                            && place.country().equals(other.country())
                            && (place.precision() == Place.Precision.COUNTRY
                                    || other.precision() == Place.Precision.COUNTRY));
        }

        private boolean sameDate(DateValue other) {
            return date.start().isEmpty()
                    || other.start().isEmpty()
                    || date.start().equals(other.start());
        }
    }

    List<Found> group(AnnotatedText text, List<Telling> tellings) {
        List<Group> groups = new ArrayList<>();
        for (Telling telling : tellings) {
            Optional<Group> same = Optional.empty();
            for (Group group : groups) {
                if (group.takes(telling)) {
                    same = Optional.of(group);
                }
            }
            same.orElseGet(() -> {
                        Group fresh = new Group();
                        groups.add(fresh);
                        return fresh;
                    })
                    .add(telling);
        }
        return groups.stream().map(g -> found(text, g)).toList();
    }

    private static Found found(AnnotatedText text, Group group) {
        Telling telling = group.tellings.stream()
                .filter(t -> t.date().start().isPresent())
                .findFirst()
                .or(() -> group.tellings.stream()
                        .filter(t -> !t.place().place().name().isEmpty())
                        .findFirst())
                .orElse(group.tellings.get(0));
        List<Span> triggers = new ArrayList<>(List.of(telling.trigger()));
        group.tellings.stream()
                .map(Telling::trigger)
                .filter(s -> !triggers.contains(s))
                .forEach(triggers::add);
        List<Voice> participants = new ArrayList<>();
        for (Telling t : group.tellings) {
            t.doers().stream()
                    .filter(v -> participants.stream().noneMatch(p -> p.name().equals(v.name())))
                    .forEach(participants::add);
        }
        List<Fact.Participant> all = new ArrayList<>(
                participants.stream().map(v -> participant(telling.type(), v)).toList());
        List<Span> spans =
                new ArrayList<>(participants.stream().map(Voice::span).toList());
        Gathered gathered = new Gathered(all, spans);
        group.tellings.forEach(t -> t.parts().forEach(gathered::add));
        Fact fact = new Fact.Event(
                telling.type(),
                text.slice(telling.phrase()),
                group.date,
                group.place,
                all,
                List.of(),
                Map.of(),
                telling.status(),
                0);
        Map<Slot, List<Span>> slots = new EnumMap<>(Slot.class);
        group.placeSpan.ifPresent(span -> slots.put(Slot.PLACE, List.of(span)));
        slots.put(Slot.PARTICIPANTS, spans);
        String rule = "event." + telling.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
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
