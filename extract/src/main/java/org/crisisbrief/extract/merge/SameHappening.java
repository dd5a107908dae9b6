package org.crisisbrief.extract.merge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact.Effect;
import org.crisisbrief.model.fact.Fact.Event;
import org.crisisbrief.model.fact.Fact.Group;
import org.crisisbrief.model.fact.Fact.Participant;
import org.crisisbrief.model.fact.Fact.Role;
import org.crisisbrief.model.fact.Place;

/**
 * Whether two documents tell of one happening: the same kind and status on the same known days and not in two places, or, for
 * violence, with a person named as hurt or, unless in two towns, as its doer in both. Of violence in one town a day's difference
 * is borne where the tolls agree, for what one document puts on a night another puts on the morning, and so is an unknown day.
 */
final class SameHappening {

    private static final int NEAR = 1;
    private static final int SAME_VICTIM = 7;
    private static final int SAME_DEATH = 60;
    static final Set<EventType> VIOLENT =
            Set.of(EventType.ATTACK, EventType.ARMED_CLASH, EventType.BOMBING, EventType.ROBBERY, EventType.KIDNAPPING);

    private SameHappening() {}

    static boolean test(Event a, Event b) {
        if (a.status() != b.status()) {
            return false;
        }
        boolean violent = VIOLENT.contains(a.type()) && VIOLENT.contains(b.type());
        if (a.type() != b.type() && !violent) {
            return false;
        }
        if (violent
                && (within(a, b, SAME_VICTIM) && shareVictim(a, b) || within(a, b, SAME_DEATH) && shareDeath(a, b))) {
            return true;
        }
        if (violent && within(a, b, SAME_VICTIM) && !inTwoTowns(a, b) && shareSuspect(a, b)) {
            return true;
        }
        if (sameDays(a, b)) {
            boolean one = a.type() == b.type() || a.toll().equals(b.toll());
            return one && (isCompatible(a.place(), b.place()) || violent && sameTown(a, b) && sameToll(a, b));
        }
        return violent && sameTown(a, b) && sameToll(a, b) && within(a, b, NEAR);
    }

    private static boolean sameDays(Event a, Event b) {
        return isDated(a)
                && a.date().start().equals(b.date().start())
                && a.date().end().equals(b.date().end());
    }

    private static boolean isDated(Event event) {
        return event.date().start().isPresent();
    }

    private static boolean sameToll(Event a, Event b) {
        return !a.toll().isEmpty()
                && a.toll().keySet().equals(b.toll().keySet())
                && a.toll().equals(b.toll());
    }

    /** Whether the days are not further apart; where a day is unknown, nothing tells that they are. */
    private static boolean within(Event a, Event b, int days) {
        Optional<LocalDate> first = a.date().start();
        Optional<LocalDate> second = b.date().start();
        return first.isEmpty()
                || second.isEmpty()
                || Math.abs(ChronoUnit.DAYS.between(first.get(), second.get())) <= days;
    }

    private static boolean shareVictim(Event a, Event b) {
        Set<String> victims = victims(a);
        return !victims.isEmpty() && victims(b).stream().anyMatch(victims::contains);
    }

    /** Nobody dies twice: later reports of a death may slip in its day. */
    private static boolean shareDeath(Event a, Event b) {
        Set<String> dead = entities(a, p -> p.effect().equals(Optional.of(Effect.KILLED)));
        return entities(b, p -> p.effect().equals(Optional.of(Effect.KILLED))).stream()
                .anyMatch(dead::contains);
    }

    private static boolean shareSuspect(Event a, Event b) {
        Set<String> suspects = suspects(a);
        return suspects(b).stream().anyMatch(suspects::contains);
    }

    private static boolean inTwoTowns(Event a, Event b) {
        return a.place().settlement().isPresent() && b.place().settlement().isPresent() && !sameTown(a, b);
    }

    /** The entities of the persons named as hurt. */
    static Set<String> victims(Event event) {
        return entities(event, p -> p.role() == Role.VICTIM);
    }

    /** The entities of the persons named as those who did it; bodies do more than one such thing. */
    static Set<String> suspects(Event event) {
        return entities(event, p -> p.role() == Role.PERPETRATOR && p.group() == Group.INDIVIDUAL);
    }

    private static Set<String> entities(Event event, Predicate<Participant> which) {
        Set<String> entities = new HashSet<>();
        event.participants().stream().filter(which).forEach(p -> p.entity().ifPresent(entities::add));
        return entities;
    }

    private static boolean sameTown(Event a, Event b) {
        return a.place().settlement().isPresent()
                && a.place().settlement().equals(b.place().settlement());
    }

    private static boolean isCompatible(Place a, Place b) {
        boolean inTown = a.precision() != b.precision()
                && a.settlement().isPresent()
                && a.settlement().equals(b.settlement());
        return a.name().isEmpty() || b.name().isEmpty() || a.name().equals(b.name()) || inTown;
    }
}
