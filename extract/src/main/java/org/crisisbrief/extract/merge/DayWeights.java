package org.crisisbrief.extract.merge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crisisbrief.model.fact.TimeExpression;
import org.crisisbrief.model.fact.TimelineEntry;
import org.crisisbrief.model.source.Source;

/**
 * How much each day matters in the documents: by how many origins speak of it, more where they write the day out, where they
 * still recall it later and where they begin with it; and by how many appeared on it. Copies of one story count once.
 * (Counting the articles that mention a day tells the days of a timeline better than counting those of the day; Tran et al.
 * 2015.)
 */
final class DayWeights {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d.*");
    private static final double WRITTEN_OUT = 3;
    private static final double RECALLED = 0.5;
    private static final double BEGINS = 0.5;
    private static final double APPEARED = 1;

    /** What a further happening of a day weighs against the day. */
    private static final double FURTHER = 0.5;

    /** The characters that are a document's beginning. */
    private static final int BEGINNING = 400;

    /** How many mentions of a day are looked at for its line. */
    private static final int MENTIONS = 100;

    /** A day longer ago is history where one story alone recalls it. */
    private static final int YEAR = 366;

    /** One day as the documents speak of it. */
    private static final class Day {
        private final Map<String, Double> byOrigin = new TreeMap<>();
        private final Set<String> appeared = new TreeSet<>();
        private final List<TimeExpression> mentions = new ArrayList<>();

        private double weight() {
            return byOrigin.values().stream().mapToDouble(w -> w).sum() + APPEARED * appeared.size();
        }
    }

    private final Map<LocalDate, Day> days = new TreeMap<>();
    private final Map<String, Source> sources;
    private final double most;

    DayWeights(List<Source> sources, List<TimeExpression> times, Origins origins) {
        this.sources = sources.stream().collect(Collectors.toMap(Source::id, s -> s));
        Map<String, Map<LocalDate, Double>> told = new HashMap<>();
        for (TimeExpression time : times) {
            day(time).filter(d -> lag(time, d) >= 0 && !isOwn(time, d)).ifPresent(d -> {
                told.computeIfAbsent(time.at().source(), s -> new TreeMap<>()).merge(d, weight(time, d), Math::max);
                days.computeIfAbsent(d, k -> new Day()).mentions.add(time);
            });
        }
        told.forEach((source, weights) -> weights.forEach((d, weight) ->
                days.computeIfAbsent(d, k -> new Day()).byOrigin.merge(origins.of(source), weight, Math::max)));
        for (Source source : sources) {
            source.published()
                    .map(day -> days.computeIfAbsent(day, d -> new Day()))
                    .ifPresent(day -> day.appeared.add(origins.of(source.id())));
        }
        this.most = days.values().stream().mapToDouble(Day::weight).max().orElse(1);
    }

    private static Optional<LocalDate> day(TimeExpression time) {
        boolean full = (time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)
                && DAY.matcher(time.value()).matches();
        try {
            return full ? Optional.of(LocalDate.parse(time.value().substring(0, 10))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** How many days later the document speaks of it; what lies ahead is below zero. */
    private long lag(TimeExpression time, LocalDate day) {
        Source source = sources.get(time.at().source());
        return source == null
                ? 0
                : source.published().map(p -> ChronoUnit.DAYS.between(day, p)).orElse(0L);
    }

    /** Whether a document only dates itself: its own day, written out at its head. */
    private boolean isOwn(TimeExpression time, LocalDate day) {
        return time.basis() == TimeExpression.Basis.STATED && begins(time) && lag(time, day) == 0;
    }

    private double weight(TimeExpression time, LocalDate day) {
        return 1
                + RECALLED * Math.log(1 + lag(time, day))
                + (time.basis() == TimeExpression.Basis.STATED ? WRITTEN_OUT : 0)
                + (begins(time) ? BEGINS : 0);
    }

    private static boolean begins(TimeExpression time) {
        return time.at().inTitle() || time.at().span().start() < BEGINNING;
    }

    /** Which mention tells of a day best, the best first: the soonest after it, in the beginning, the first. */
    private Comparator<TimeExpression> telling(LocalDate day) {
        return Comparator.comparing((TimeExpression t) -> lag(t, day))
                .thenComparing(t -> !begins(t))
                .thenComparing(TimeExpression::at);
    }

    /** The weight of a day against the day that matters most, 0 to 1. */
    private double of(LocalDate day) {
        Day known = days.get(day);
        return known == null ? 0 : Math.min(1, known.weight() / most);
    }

    /** The lines with the weight of their days; on a day, only the one that most documents tell weighs as much as the day. */
    List<TimelineEntry> weighed(List<TimelineEntry> entries) {
        Map<LocalDate, TimelineEntry> leading = new HashMap<>();
        for (TimelineEntry entry : entries) {
            leading.merge(entry.date(), entry, (a, b) -> b.salience() > a.salience() ? b : a);
        }
        return entries.stream()
                .map(e -> weighed(e, leading.getOrDefault(e.date(), e)))
                .toList();
    }

    private TimelineEntry weighed(TimelineEntry e, TimelineEntry leading) {
        double share =
                leading.equals(e) ? 1 : leading.salience() == 0 ? FURTHER : FURTHER * e.salience() / leading.salience();
        double salience = Math.round(1000 * share * of(e.date())) / 1000.0;
        return new TimelineEntry(e.date(), e.end(), e.precision(), salience, e.text(), e.refs(), e.events());
    }

    /**
     * The mentions in the texts of the days that deserve a line, those that tell best first: days that several stories speak of, or
     * that one writes out or begins with, unless it is long ago.
     */
    Map<LocalDate, List<TimeExpression>> spoken() {
        Map<LocalDate, List<TimeExpression>> spoken = new TreeMap<>();
        days.forEach((day, told) -> {
            List<TimeExpression> mentions = told.mentions.stream()
                    .filter(t -> !t.at().inTitle())
                    .sorted(telling(day))
                    .limit(MENTIONS)
                    .toList();
            boolean marked = mentions.stream()
                    .anyMatch(t -> lag(t, day) <= YEAR && (t.basis() == TimeExpression.Basis.STATED || begins(t)));
            if (!mentions.isEmpty() && (told.byOrigin.size() > 1 || marked)) {
                spoken.put(day, mentions);
            }
        });
        return spoken;
    }

    /** How many stories speak of a day. */
    int stories(LocalDate day) {
        return days.getOrDefault(day, new Day()).byOrigin.size();
    }
}
