package org.crisisbrief.extract.merge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Conflict;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.Fact.Casualties;
import org.crisisbrief.model.fact.Fact.Event;
import org.crisisbrief.model.fact.Fact.PeopleClass;
import org.crisisbrief.model.fact.FigureSeries;
import org.crisisbrief.model.fact.FigureSeries.Report;
import org.crisisbrief.model.fact.Harm;
import org.crisisbrief.model.fact.Quantity;
import org.crisisbrief.model.fact.Situation;

/**
 * Figures for the same harm to the same people in one place that cannot all hold, given at about the same time by different
 * speakers or documents. What is given later is a revision, and of an old disagreement only what is still open is a
 * difference: that of the last days.
 */
final class CountConflict implements ConflictRule {

    /** So many days apart, two figures speak of one state of things. */
    private static final int NEAR = 1;

    /** A figure so many times another is one for something else. */
    private static final int MANY = 10;

    /** Of whom figures may be compared; an empty place is one that no report names. */
    private record Subject(Harm harm, PeopleClass people, String place) {}

    /** A figure with what comparing it to another looks at. */
    private record Figure(Claim<Casualties> claim, Report report, Set<String> places, DateValue happened) {

        boolean differs(Figure other) {
            return (isBelow(other) || other.isBelow(this))
                    && isOfOneOrder(other)
                    && !sameVoice(other)
                    && mayBeWhere(other)
                    && mayBeWhat(other)
                    && isNear(other);
        }

        /** One document's own figures for different incidents are no conflict; two speakers, or two documents, may differ. */
        private boolean sameVoice(Figure other) {
            Optional<String> speaker = speaker();
            return speaker.isPresent() && other.speaker().isPresent()
                    ? speaker.equals(other.speaker())
                    : source().equals(other.source());
        }

        private Optional<String> speaker() {
            return claim.attribution() instanceof Attribution.BySpeaker by
                    ? by.speaker().entity()
                    : Optional.empty();
        }

        private String source() {
            return claim.provenance().at().source();
        }

        private boolean isBelow(Figure other) {
            Quantity mine = claim.fact().quantity();
            Quantity theirs = other.claim.fact().quantity();
            return mine.max().isPresent()
                    && theirs.min().isPresent()
                    && mine.max().getAsLong() < theirs.min().getAsLong();
        }

        boolean differsFromAny(List<Figure> others) {
            return others.stream().anyMatch(this::differs);
        }

        /** Whether one is not many times the other, as the dead of a day are of the dead of a house. */
        private boolean isOfOneOrder(Figure other) {
            long mine = height();
            long theirs = other.height();
            return Math.max(mine, theirs) <= MANY * Math.min(mine, theirs);
        }

        private long height() {
            Quantity quantity = claim.fact().quantity();
            return quantity.max().orElse(quantity.min().orElse(0));
        }

        /** Whether both can speak of one place: one names none, or both name one alike. */
        private boolean mayBeWhere(Figure other) {
            return places.isEmpty() || other.places.isEmpty() || places.stream().anyMatch(other.places::contains);
        }

        /** Whether both can speak of one event: nothing tells when what one of them counts happened, or it was on one day. */
        private boolean mayBeWhat(Figure other) {
            return happened.end().isEmpty()
                    || other.happened.end().isEmpty()
                    || !isBefore(happened, other.happened) && !isBefore(other.happened, happened);
        }

        private static boolean isBefore(DateValue a, DateValue b) {
            return a.end().isPresent()
                    && b.start().isPresent()
                    && a.end().get().plusDays(NEAR).isBefore(b.start().get());
        }

        private boolean isNear(Figure other) {
            return report.day().isEmpty()
                    || other.report.day().isEmpty()
                    || Math.abs(ChronoUnit.DAYS.between(
                                    report.day().get(), other.report.day().get()))
                            <= NEAR;
        }

        Conflict.Value value() {
            Quantity quantity = claim.fact().quantity();
            return new Conflict.Value(
                    plain(quantity),
                    quantity.text(),
                    claim.attribution(),
                    List.of(claim.provenance().at()));
        }
    }

    @Override
    public String id() {
        return "conflict.count";
    }

    @Override
    public List<Difference> differences(Situation situation, Passages passages) {
        List<Difference> differences = new ArrayList<>();
        figures(situation, passages).forEach((subject, figures) -> {
            List<Figure> open = ofOneOrder(open(figures));
            boolean nowhere = subject.place.isEmpty() && isPlaced(situation, subject);
            if (!nowhere && open.stream().anyMatch(f -> open.stream().anyMatch(f::differs))) {
                differences.add(new Difference(
                        "number of people " + name(subject),
                        open.stream().map(Figure::value).toList()));
            }
        });
        return differences;
    }

    /** The figures by what they count; those without a place go with those of the only place that any have. */
    private static Map<Subject, List<Figure>> figures(Situation situation, Passages passages) {
        Map<String, Claim<Casualties>> claims = new LinkedHashMap<>();
        situation.claims(Casualties.class).forEach(c -> claims.put(c.id(), c));
        Map<String, DateValue> events = new HashMap<>();
        situation.claims(Event.class).forEach(c -> events.put(c.id(), c.fact().date()));
        NamedPlaces places = new NamedPlaces(situation, passages);
        Map<Subject, List<Figure>> bySubject = new LinkedHashMap<>();
        for (FigureSeries series : situation.figures()) {
            String place = series.place().isEmpty() ? onlyPlace(situation, series) : series.place();
            List<Figure> figures = bySubject.computeIfAbsent(
                    new Subject(series.harm(), series.people(), place), s -> new ArrayList<>());
            for (Report report : series.reports()) {
                Claim<Casualties> claim = claims.get(report.casualties());
                if (claim != null) {
                    DateValue happened = claim.fact()
                            .event()
                            .flatMap(id -> Optional.ofNullable(events.get(id)))
                            .orElse(DateValue.NONE);
                    figures.add(new Figure(claim, report, places.of(claim), happened));
                }
            }
        }
        bySubject.values().forEach(f -> f.sort(Comparator.comparing(Figure::claim, Claim.ORDER)));
        return bySubject;
    }

    /** Whether several stories say where such people were harmed; then those that do not say it cannot be compared. */
    private static boolean isPlaced(Situation situation, Subject subject) {
        return situation.figures().stream()
                .anyMatch(s -> s.harm() == subject.harm
                        && s.people() == subject.people
                        && !s.place().isEmpty()
                        && s.origins() > 1);
    }

    private static String onlyPlace(Situation situation, FigureSeries unplaced) {
        List<String> named = situation.figures().stream()
                .filter(s -> s.harm() == unplaced.harm() && s.people() == unplaced.people())
                .map(FigureSeries::place)
                .filter(p -> !p.isEmpty())
                .toList();
        return named.size() == 1 ? named.get(0) : "";
    }

    /** Those that are neither many times the middle one nor a small part of it. */
    private static List<Figure> ofOneOrder(List<Figure> figures) {
        if (figures.isEmpty()) {
            return figures;
        }
        Figure middle = figures.stream()
                .sorted(Comparator.comparing(Figure::height))
                .toList()
                .get(figures.size() / 2);
        return figures.stream().filter(middle::isOfOneOrder).toList();
    }

    /** Those that differ on the last days on which any do; figures without a day may belong to any. */
    private static List<Figure> open(List<Figure> figures) {
        List<Figure> undated =
                figures.stream().filter(f -> f.report().day().isEmpty()).toList();
        TreeMap<LocalDate, List<Figure>> byDay = new TreeMap<>();
        for (Figure figure : figures) {
            figure.report()
                    .day()
                    .ifPresent(day ->
                            byDay.computeIfAbsent(day, d -> new ArrayList<>()).add(figure));
        }
        for (LocalDate day : byDay.descendingKeySet()) {
            List<Figure> recent = byDay.subMap(day.minusDays(NEAR), true, day, true).values().stream()
                    .flatMap(List::stream)
                    .toList();
            List<Figure> differing = Stream.concat(
                            recent.stream().filter(f -> f.differsFromAny(recent) || f.differsFromAny(undated)),
                            undated.stream().filter(f -> f.differsFromAny(recent)))
                    .sorted(Comparator.comparing(Figure::claim, Claim.ORDER))
                    .toList();
            if (!differing.isEmpty()) {
                return differing;
            }
        }
        return undated.stream().filter(f -> f.differsFromAny(undated)).toList();
    }

    private static String name(Subject subject) {
        String harm = subject.harm.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String people = subject.people.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return harm
                + (subject.people == PeopleClass.UNSTATED ? "" : " (" + people + ")")
                + (subject.place.isEmpty() ? "" : " in " + subject.place);
    }

    private static String plain(Quantity quantity) {
        String min = quantity.min().isPresent() ? Long.toString(quantity.min().getAsLong()) : "";
        String max = quantity.max().isPresent() ? Long.toString(quantity.max().getAsLong()) : "";
        return min.equals(max) ? min : min + ".." + max;
    }
}
