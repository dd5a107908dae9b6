package org.crisisbrief.compose.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Fact.Casualties;
import org.crisisbrief.model.fact.FigureSeries;
import org.crisisbrief.model.fact.FigureSeries.Report;
import org.crisisbrief.model.fact.Harm;

/**
 * The figures of people in the order in which a reader wants them: a few as they stand; where there are many, of each series
 * what was reported last and what is highest, the series that most stories carry first, and then the others from the last on.
 */
final class Reports {

    /** So many figures of one harm are read at a glance. */
    private static final int FEW = 6;

    /** Of one day's reports no more are put first. */
    private static final int LAST = 3;

    private final Desk desk;
    private final Map<String, FigureSeries> series = new HashMap<>();

    Reports(Desk desk) {
        this.desk = desk;
        desk.situation.figures().forEach(f -> f.reports().forEach(r -> series.put(r.casualties(), f)));
    }

    /** The figures of a harm, each once, without those of what the documents only recall. */
    List<Claim<Casualties>> of(Harm harm) {
        List<Claim<Casualties>> figures = Figures.distinct(desk, harm).stream()
                .filter(c -> !desk.weights.isBackground(c))
                .toList();
        if (figures.size() <= FEW) {
            return figures;
        }
        Map<String, Claim<Casualties>> byId = new HashMap<>();
        figures.forEach(c -> byId.put(c.id(), c));
        List<FigureSeries> all =
                desk.situation.figures().stream().filter(f -> f.harm() == harm).toList();
        Set<Claim<Casualties>> ordered = new LinkedHashSet<>();
        for (FigureSeries f : all) {
            if (f == all.get(0) || !f.place().isEmpty()) {
                ordered.addAll(first(f, byId));
            }
        }
        for (FigureSeries f : all) {
            for (int i = f.reports().size() - 1; i >= 0; i--) {
                Optional.ofNullable(byId.get(f.reports().get(i).casualties())).ifPresent(ordered::add);
            }
        }
        ordered.addAll(figures);
        Set<Claim<Casualties>> newFirst = new LinkedHashSet<>(differing(ordered));
        newFirst.addAll(ordered);
        return List.copyOf(newFirst);
    }

    /** The figures of a harm in that order, each number once. */
    List<Claim<Casualties>> differing(Harm harm) {
        return differing(of(harm));
    }

    private static List<Claim<Casualties>> differing(Collection<Claim<Casualties>> figures) {
        Set<List<OptionalLong>> numbers = new HashSet<>();
        return figures.stream()
                .filter(c -> numbers.add(
                        List.of(c.fact().quantity().min(), c.fact().quantity().max())))
                .toList();
    }

    /** What of a series is put first; of one that a single story carries, nothing. Of what lies nowhere, little can be known. */
    private static List<Claim<Casualties>> first(FigureSeries f, Map<String, Claim<Casualties>> byId) {
        List<Claim<Casualties>> first = new ArrayList<>();
        if (f.origins() < 2) {
            return first;
        }
        Set<Object> said = new LinkedHashSet<>();
        Set<Report> latest = f.latest();
        for (Report report : f.reports()) {
            boolean counted = report.quantity().min().isPresent()
                    || report.quantity().max().isPresent();
            Claim<Casualties> claim = byId.get(report.casualties());
            if (counted
                    && claim != null
                    && latest.contains(report)
                    && first.size() < LAST
                    && said.add(report.quantity())) {
                first.add(claim);
            }
        }
        Set<Report> highest = f.highest();
        f.reports().stream()
                .filter(highest::contains)
                .map(r -> byId.get(r.casualties()))
                .filter(c -> c != null && !first.contains(c))
                .limit(1)
                .forEach(first::add);
        return first;
    }

    /** " in Mexico, latest (29 April 2009)": what a series of several days adds to a figure's name. */
    String mark(Claim<Casualties> claim) {
        FigureSeries f = series.get(claim.id());
        if (f == null || f.reports().stream().map(Report::day).distinct().count() < 2) {
            return "";
        }
        Report report = f.reports().stream()
                .filter(r -> r.casualties().equals(claim.id()))
                .findFirst()
                .orElseThrow();
        String place = f.place().isEmpty() || desk.loaded.in(f.place())
                ? ""
                : desk.phrases.plain("figures.in", Map.of("place", desk.actors.name(f.place())));
        String day = report.day().map(desk.dates::day).orElse("");
        Set<Report> top = f.highest();
        boolean highest = top.contains(report) && top.size() < f.reports().size();
        String key = f.latest().contains(report)
                ? highest ? "figures.latest-highest" : "figures.latest"
                : highest ? "figures.highest" : "figures.on";
        return place + (day.isEmpty() ? "" : desk.phrases.plain(key, Map.of("day", day)));
    }
}
