package org.crisisbrief.extract.merge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Harm;
import org.crisisbrief.model.fact.Place.Precision;

/**
 * Whether two documents tell of one happening: the same kind and status on the same known days and not in two places, or, for
 * violence, with a person named as hurt or, unless in two towns, as its doer in both, or with the same people hurt. Of violence
 * in one town a day's difference is borne where the tolls agree, for what one document puts on a night another puts on the
 * morning, and so is an unknown day. More dead by name between them than either counts keep two tellings of violence apart.
 */
final class SameHappening {

    static final int NEAR = 1;
    private static final int SAME_PERSON = 7;
    private static final int SAME_DEATH = 60;

    /** So many people hurt in the same way on one day are no accident, where one of the places is not known to be a town. */
    private static final long SEVERAL = 2;

    /** Of so many hurt, one more or fewer is a slip or somebody found later. */
    private static final long MANY = 4;

    static final Set<EventType> VIOLENT =
            Set.of(EventType.ATTACK, EventType.ARMED_CLASH, EventType.BOMBING, EventType.ROBBERY, EventType.KIDNAPPING);

    private SameHappening() {}

    static boolean test(Occurrence a, Occurrence b) {
        if (a.status() != b.status()) {
            return false;
        }
        boolean violent = isViolent(a) && isViolent(b);
        if (a.type() != b.type() && !violent) {
            return false;
        }
        return violent
                ? !isOfOtherDead(a, b) && (sharePersons(a, b) || isOneDay(a, b) || shareToll(a, b))
                : sameDays(a, b) && isCompatible(a, b);
    }

    static boolean isViolent(Occurrence o) {
        return VIOLENT.contains(o.type());
    }

    /** Whether more persons are named as dead by both together than either counts, and nobody by both. */
    static boolean isOfOtherDead(Occurrence a, Occurrence b) {
        if (a.dead().isEmpty() || b.dead().isEmpty() || share(a.victims(), b.victims())) {
            return false;
        }
        boolean shared = a.dead().stream()
                .anyMatch(x -> b.dead().stream().anyMatch(y -> BareName.last(x).equals(BareName.last(y))));
        return !shared && a.dead().size() + b.dead().size() > Math.max(a.count(Harm.KILLED), b.count(Harm.KILLED));
    }

    /** Nobody dies twice, and a day that is the document's own may be one in court. */
    private static boolean sharePersons(Occurrence a, Occurrence b) {
        if (share(a.victims(), b.victims())) {
            return within(a, b, SAME_PERSON)
                    || isRetold(a, b)
                    || within(a, b, SAME_DEATH)
                            && !a.dead().isEmpty()
                            && !b.dead().isEmpty();
        }
        return share(a.suspects(), b.suspects())
                && !inTwoTowns(a, b)
                && (within(a, b, SAME_PERSON) || isRetold(a, b) && agree(a, b));
    }

    private static boolean isOneDay(Occurrence a, Occurrence b) {
        return sameDays(a, b) && (a.type() == b.type() || a.toll().equals(b.toll())) && isCompatible(a, b);
    }

    private static boolean shareToll(Occurrence a, Occurrence b) {
        if (a.toll().isEmpty() || b.toll().isEmpty() || !within(a, b, NEAR)) {
            return false;
        }
        if (sameTown(a, b)) {
            return agree(a, b);
        }
        return a.day().isPresent()
                && b.day().isPresent()
                && !inTwoTowns(a, b)
                && a.toll().equals(b.toll())
                && a.hurt() >= SEVERAL;
    }

    /** Whether the tolls are the same, or one harm is told by both and the other by one, or one more of many was hurt or died. */
    private static boolean agree(Occurrence a, Occurrence b) {
        if (a.toll().equals(b.toll())) {
            return true;
        }
        long killed = Math.abs(a.count(Harm.KILLED) - b.count(Harm.KILLED));
        long injured = Math.abs(a.count(Harm.INJURED) - b.count(Harm.INJURED));
        boolean died = a.hurt() == b.hurt() && killed <= 1 && a.hurt() >= SEVERAL;
        boolean found = killed == 0 && injured <= 1;
        boolean part = a.toll().size() != b.toll().size() && (killed == 0 || injured == 0);
        return Math.max(a.hurt(), b.hurt()) >= MANY && (found || part) || died;
    }

    /** Whether the later day is about that of its own document. */
    private static boolean isRetold(Occurrence a, Occurrence b) {
        Optional<LocalDate> first = a.day();
        Optional<LocalDate> second = b.day();
        return first.isPresent() && second.isPresent() && (first.get().isBefore(second.get()) ? b : a).fresh();
    }

    private static boolean sameDays(Occurrence a, Occurrence b) {
        return a.day().isPresent()
                && a.day().equals(b.day())
                && a.date().end().equals(b.date().end());
    }

    /** Whether the days are not further apart; where a day is unknown, nothing tells that they are. */
    private static boolean within(Occurrence a, Occurrence b, int days) {
        return a.day().isEmpty()
                || b.day().isEmpty()
                || Math.abs(ChronoUnit.DAYS.between(a.day().get(), b.day().get())) <= days;
    }

    /** Whether both count people and name the same person as hurt at about the same time, in no two towns: then one document may tell both. */
    static boolean isToldAgain(Occurrence a, Occurrence b) {
        boolean counted = !a.toll().isEmpty() && !b.toll().isEmpty();
        return counted && share(a.victims(), b.victims()) && within(a, b, NEAR) && !inTwoTowns(a, b);
    }

    private static boolean share(Set<String> some, Set<String> others) {
        return others.stream().anyMatch(some::contains);
    }

    private static boolean inTwoTowns(Occurrence a, Occurrence b) {
        return a.town().isPresent() && b.town().isPresent() && !sameTown(a, b);
    }

    private static boolean sameTown(Occurrence a, Occurrence b) {
        return a.town().isPresent() && a.town().equals(b.town());
    }

    private static boolean isTown(Occurrence o) {
        return o.place().precision() == Precision.SETTLEMENT;
    }

    private static boolean isCompatible(Occurrence a, Occurrence b) {
        boolean inTown = sameTown(a, b) && (a.place().precision() != b.place().precision() || isTown(a) && isTown(b));
        return a.place().name().isEmpty()
                || b.place().name().isEmpty()
                || a.place().name().equals(b.place().name())
                || inTown;
    }
}
