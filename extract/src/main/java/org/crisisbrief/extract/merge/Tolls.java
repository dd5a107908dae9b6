package org.crisisbrief.extract.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Background;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Fact.Casualties;
import org.crisisbrief.model.fact.Fact.PeopleClass;
import org.crisisbrief.model.fact.FigureSeries;
import org.crisisbrief.model.fact.FigureSeries.Report;
import org.crisisbrief.model.fact.Harm;
import org.crisisbrief.model.fact.Place;
import org.crisisbrief.model.source.Source;

/** The figures of people as they were reported over time; those of history are left out. */
final class Tolls {

    /** What the reports of one series have in common; {@code place} is a country's code, or another place's name. */
    private record Subject(Harm harm, PeopleClass people, String place) {}

    private final Map<String, Source> sources = new HashMap<>();
    private final Map<Subject, List<Claim<Casualties>>> bySubject = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Origins origins;

    Tolls(List<Claim<?>> claims, List<Source> sources, Origins origins) {
        this.origins = origins;
        sources.forEach(s -> this.sources.put(s.id(), s));
        Background background = Background.of(sources, claims);
        for (Claim<?> claim : claims) {
            if (claim.fact() instanceof Casualties fact && !background.holds(fact)) {
                Claim<Casualties> figure =
                        new Claim<>(claim.id(), fact, claim.attributions(), claim.provenance(), claim.marking());
                bySubject.computeIfAbsent(subject(fact), s -> new ArrayList<>()).add(figure);
            }
        }
    }

    private Subject subject(Casualties fact) {
        Place place = fact.place();
        String key =
                place.precision() == Place.Precision.COUNTRY ? place.country().orElse(place.name()) : place.name();
        names.putIfAbsent(key, place.name());
        return new Subject(fact.harm(), general(fact.people().group()), key);
    }

    /** "Civilians" is what a count of mere people has for a class; of whom nothing is said may be the same. */
    static PeopleClass general(PeopleClass people) {
        return people == PeopleClass.CIVILIANS ? PeopleClass.UNSTATED : people;
    }

    /** The series, that of the most origins first. */
    List<FigureSeries> series() {
        List<FigureSeries> series = new ArrayList<>();
        bySubject.forEach((subject, figures) -> series.add(new FigureSeries(
                "", subject.harm(), subject.people(), names.getOrDefault(subject.place(), ""), reports(figures))));
        series.sort(Comparator.comparing(FigureSeries::harm)
                .thenComparing(Comparator.comparing(FigureSeries::origins).reversed()));
        return IntStream.range(0, series.size())
                .mapToObj(i -> numbered(series.get(i), i + 1))
                .toList();
    }

    private static FigureSeries numbered(FigureSeries s, int number) {
        return new FigureSeries("f" + number, s.harm(), s.people(), s.place(), s.reports());
    }

    private List<Report> reports(List<Claim<Casualties>> figures) {
        List<Claim<Casualties>> ordered = figures.stream()
                .sorted(Comparator.comparing((Claim<Casualties> c) -> day(c).orElse(LocalDate.MAX))
                        .thenComparing(Claim.ORDER))
                .toList();
        Map<String, Claim<Casualties>> last = new HashMap<>();
        List<Report> reports = new ArrayList<>();
        for (Claim<Casualties> claim : ordered) {
            String claimant = claimant(claim);
            Claim<Casualties> before = claimant.isEmpty() ? null : last.put(claimant, claim);
            reports.add(new Report(
                    claim.id(),
                    claim.fact().quantity(),
                    day(claim),
                    origins.of(claim.provenance().at().source()),
                    Optional.ofNullable(before).filter(b -> isRevised(b, claim)).map(Claim::id)));
        }
        return reports;
    }

    private boolean isRevised(Claim<Casualties> before, Claim<Casualties> after) {
        return day(before).isPresent()
                && day(after).isPresent()
                && day(before).get().isBefore(day(after).get())
                && !before.fact().quantity().equals(after.fact().quantity());
    }

    private Optional<LocalDate> day(Claim<?> claim) {
        return Optional.ofNullable(sources.get(claim.provenance().at().source()))
                .flatMap(Source::published);
    }

    /** Who gives a figure, so that it can be known again: a speaker who is identified, or the publisher; else empty. */
    private String claimant(Claim<?> claim) {
        if (claim.attribution() instanceof Attribution.BySpeaker by) {
            return by.speaker().entity().map(e -> "speaker " + e).orElse("");
        }
        return Optional.ofNullable(sources.get(claim.provenance().at().source()))
                .flatMap(Source::publisher)
                .map(p -> "publisher " + p)
                .orElse("");
    }
}
