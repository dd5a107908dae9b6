package org.crisisbrief.extract.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Harm;
import org.crisisbrief.model.fact.Place;

/**
 * Joins tellings that say too little to be known by day and town alone: one without a day or a town, one whose town is spelled
 * as no table spells it, a disaster or accident, which documents place by whatever they know. Each joins the only happening of
 * its kind that it can mean: where it says, and on its day, or in the days before its document where it names none. Where it can
 * mean two it stays alone, and so does what is told of no place, which may be a figure of speech.
 */
final class LoneTellings {

    /** So many days a happening stays in the news that do not say when it was. */
    private static final int NEWS = 10;

    /** Counts of one happening may be revised to so many times the first. */
    private static final int REVISED = 3;

    private static final Set<EventType> CHANCE = EnumSet.of(EventType.DISASTER, EventType.ACCIDENT);

    private final Map<String, LocalDate> days;
    private final Map<String, TreeMap<LocalDate, List<Happening>>> known = new HashMap<>();
    private long comparisons;

    /** @param days the day that each document carries */
    LoneTellings(Map<String, LocalDate> days) {
        this.days = days;
    }

    List<Happening> joined(List<Happening> tellings) {
        List<Happening> alone = new ArrayList<>();
        List<Happening> undated = new ArrayList<>();
        for (Happening telling : tellings) {
            Occurrence look = telling.look();
            if (!isGrave(look)) {
                alone.add(telling);
            } else if (day(look).isEmpty()) {
                undated.add(telling);
            } else if (!isLone(look) || !isTaken(telling, around(look))) {
                alone.add(telling);
                known.computeIfAbsent(look.kind(), k -> new TreeMap<>())
                        .computeIfAbsent(day(look).orElseThrow(), d -> new ArrayList<>())
                        .add(telling);
            }
        }
        for (Happening telling : undated) {
            if (!isTaken(telling, before(telling))) {
                alone.add(telling);
            }
        }
        return alone;
    }

    /** How many pairs of tellings were compared. */
    long comparisons() {
        return comparisons;
    }

    private static boolean isGrave(Occurrence look) {
        return SameHappening.isViolent(look) || CHANCE.contains(look.type());
    }

    private static boolean isLone(Occurrence look) {
        return CHANCE.contains(look.type())
                || Whereabouts.isWide(look.place())
                || look.place().coordinates().isEmpty();
    }

    /** The first of its days; a longer time than the news of one happening is none. */
    private static Optional<LocalDate> day(Occurrence look) {
        return look.day().filter(d -> !end(look).isAfter(d.plusDays(NEWS)));
    }

    private static LocalDate end(Occurrence look) {
        return look.date().end().or(look::day).orElse(LocalDate.MIN);
    }

    private NavigableMap<LocalDate, List<Happening>> around(Occurrence look) {
        LocalDate first = look.day().orElseThrow();
        return within(look, first.minusDays(NEWS), end(look));
    }

    /** Those that the documents of an undated telling can mean. */
    private NavigableMap<LocalDate, List<Happening>> before(Happening telling) {
        List<LocalDate> told = telling.sources().stream()
                .map(days::get)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return told.isEmpty()
                ? Collections.emptyNavigableMap()
                : within(telling.look(), told.get(0).minusDays(NEWS), told.get(0));
    }

    private NavigableMap<LocalDate, List<Happening>> within(Occurrence look, LocalDate first, LocalDate last) {
        return known.getOrDefault(look.kind(), new TreeMap<>()).subMap(first, true, last, true);
    }

    /** Whether one alone of the candidates can be meant, which then takes the telling. */
    private boolean isTaken(Happening telling, NavigableMap<LocalDate, List<Happening>> candidates) {
        Optional<Happening> meant = Optional.empty();
        for (List<Happening> sameDay : candidates.values()) {
            for (Happening candidate : sameDay) {
                if (canMean(telling, candidate)) {
                    if (meant.isPresent()) {
                        return false;
                    }
                    meant = Optional.of(candidate);
                }
            }
        }
        meant.ifPresent(m -> m.join(telling));
        return meant.isPresent();
    }

    private boolean canMean(Happening telling, Happening candidate) {
        if (!Collections.disjoint(telling.sources(), candidate.sources()) || telling.isOfOtherForce(candidate)) {
            return false;
        }
        boolean near = false;
        for (Occurrence a : telling.looks()) {
            for (Occurrence b : candidate.looks()) {
                comparisons++;
                near |= isPlaced(a)
                        && isPlaced(b)
                        && Whereabouts.mayBeOne(a.place(), b.place(), a.type() == EventType.DISASTER);
                if (!overlap(a, b) || SameHappening.isOfOtherDead(a, b) || !agree(a, b)) {
                    return false;
                }
            }
        }
        return near;
    }

    /** Whether it is told where; a violent act is put in the country of its document where no place is, which tells nothing without a day. */
    private static boolean isPlaced(Occurrence look) {
        boolean wide = look.place().precision() == Place.Precision.COUNTRY;
        return !look.place().name().isEmpty() && !(wide && look.day().isEmpty() && SameHappening.isViolent(look));
    }

    private static boolean overlap(Occurrence a, Occurrence b) {
        return a.day().isEmpty()
                || b.day().isEmpty()
                || !end(a).isBefore(b.day().get()) && !end(b).isBefore(a.day().get());
    }

    /** Whether the one's dead are no multiple of the other's. */
    private static boolean agree(Occurrence a, Occurrence b) {
        long one = a.count(Harm.KILLED);
        long other = b.count(Harm.KILLED);
        return one == 0 || other == 0 || Math.max(one, other) <= REVISED * Math.min(one, other);
    }
}
