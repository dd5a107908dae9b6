package org.crisisbrief.extract.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.Fact.Casualties;
import org.crisisbrief.model.fact.Fact.Event;
import org.crisisbrief.model.fact.Fact.PeopleClass;
import org.crisisbrief.model.fact.FigureSeries;
import org.crisisbrief.model.fact.FigureSeries.Report;
import org.crisisbrief.model.fact.Harm;
import org.crisisbrief.model.fact.Situation;

/**
 * Figures for the same harm to the same people in one place that cannot all hold, given at about the same time by different
 * speakers or documents. What is given later is a revision, and of an old disagreement only what is still open is a
 * difference: that of the last days.
 */
final class CountConflict implements ConflictRule {

    /** Of whom figures may be compared; an empty place is one that no report names. */
    private record Subject(Harm harm, PeopleClass people, String place) {}

    @Override
    public String id() {
        return "conflict.count";
    }

    @Override
    public List<Difference> differences(Situation situation, Passages passages) {
        List<Difference> differences = new ArrayList<>();
        figures(situation, passages).forEach((subject, figures) -> {
            List<GivenFigure> open = ofOneOrder(open(ofOneThing(figures)));
            boolean nowhere = subject.place.isEmpty() && isPlaced(situation, subject);
            if (!nowhere && open.stream().anyMatch(f -> open.stream().anyMatch(f::differs))) {
                differences.add(new Difference(
                        "number of people " + name(subject),
                        open.stream().map(GivenFigure::value).toList()));
            }
        });
        return differences;
    }

    /** The figures by what they count; those without a place go with those of the only place that any have. */
    private static Map<Subject, List<GivenFigure>> figures(Situation situation, Passages passages) {
        Map<String, Claim<Casualties>> claims = new LinkedHashMap<>();
        situation.claims(Casualties.class).forEach(c -> claims.put(c.id(), c));
        Map<String, DateValue> events = new HashMap<>();
        situation.claims(Event.class).forEach(c -> events.put(c.id(), c.fact().date()));
        NamedPlaces places = new NamedPlaces(situation, passages);
        Map<Subject, List<GivenFigure>> bySubject = new LinkedHashMap<>();
        for (FigureSeries series : situation.figures()) {
            String place = series.place().isEmpty() ? onlyPlace(situation, series) : series.place();
            List<GivenFigure> figures = bySubject.computeIfAbsent(
                    new Subject(series.harm(), series.people(), place), s -> new ArrayList<>());
            for (Report report : series.reports()) {
                Claim<Casualties> claim = claims.get(report.casualties());
                if (claim != null) {
                    DateValue happened = claim.fact()
                            .event()
                            .flatMap(id -> Optional.ofNullable(events.get(id)))
                            .orElse(DateValue.NONE);
                    figures.add(new GivenFigure(claim, report.day(), places.of(claim), happened));
                }
            }
        }
        bySubject.values().forEach(f -> f.sort(Comparator.comparing(GivenFigure::claim, Claim.ORDER)));
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

    /** Without those of a voice that gives other numbers too in one document: it counts more than one thing. */
    private static List<GivenFigure> ofOneThing(List<GivenFigure> figures) {
        Map<String, List<GivenFigure>> byDocument = new HashMap<>();
        figures.forEach(f -> byDocument
                .computeIfAbsent(f.claim().provenance().at().source(), s -> new ArrayList<>())
                .add(f));
        return figures.stream()
                .filter(f -> byDocument.getOrDefault(f.claim().provenance().at().source(), List.of()).stream()
                        .noneMatch(f::isBesides))
                .toList();
    }

    /** Those that are neither many times the middle one nor a small part of it. */
    private static List<GivenFigure> ofOneOrder(List<GivenFigure> figures) {
        if (figures.isEmpty()) {
            return figures;
        }
        GivenFigure middle = figures.stream()
                .sorted(Comparator.comparing(GivenFigure::height))
                .toList()
                .get(figures.size() / 2);
        return figures.stream().filter(middle::isOfOneOrder).toList();
    }

    /** Those that differ on the last days on which any do; figures without a day may belong to any. */
    private static List<GivenFigure> open(List<GivenFigure> figures) {
        List<GivenFigure> undated =
                figures.stream().filter(f -> f.day().isEmpty()).toList();
        TreeMap<LocalDate, List<GivenFigure>> byDay = new TreeMap<>();
        for (GivenFigure figure : figures) {
            figure.day()
                    .ifPresent(day ->
                            byDay.computeIfAbsent(day, d -> new ArrayList<>()).add(figure));
        }
        for (LocalDate day : byDay.descendingKeySet()) {
            List<GivenFigure> recent = byDay.subMap(day.minusDays(GivenFigure.NEAR), true, day, true).values().stream()
                    .flatMap(List::stream)
                    .toList();
            List<GivenFigure> differing = Stream.concat(
                            recent.stream().filter(f -> f.differsFromAny(recent) || f.differsFromAny(undated)),
                            undated.stream().filter(f -> f.differsFromAny(recent)))
                    .sorted(Comparator.comparing(GivenFigure::claim, Claim.ORDER))
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
}
