package org.crisisbrief.extract.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** In which state and division the towns of a text are: by what it names and by which of their namesakes fit together. */
final class TownStates {

    private static final double NAMED = 3;
    private static final double SAID = 3;
    private static final double COUNTY = 2;
    private static final double COUNTRY = 2;

    /** So much evidence tells a division clearly, where another has so many times less. */
    private static final double CLEAR = 1.5;

    private static final double TIMES = 2.5;

    /** So much evidence tells the division of a town that no table knows. */
    private static final double ENOUGH = 1.5;

    private final Setting setting;
    private final Map<String, Double> divisions = new HashMap<>();
    private final Map<String, Double> countries = new HashMap<>();

    TownStates(Setting setting) {
        this.setting = setting;
        setting.divisions().forEach(key -> add(key, NAMED));
        for (int i = 0; i < setting.countries().size(); i++) {
            countries.merge(setting.countries().get(i), i == 0 ? 2 * COUNTRY : COUNTRY / 2, Double::sum);
        }
    }

    private void add(String key, double weight) {
        divisions.merge(key, weight, Double::sum);
        countries.merge(key.substring(0, 3), weight, Double::sum);
    }

    /**
     * Takes what a text, or its title, says of counties and divisions.
     *
     * @return the folded names of the counties, without "County"
     */
    Set<String> takeAll(List<NamedTown> towns, List<List<Site>> counties) {
        Map<String, List<Site>> names = new HashMap<>();
        Map<String, Integer> cues = new HashMap<>();
        for (NamedTown town : towns) {
            town.said().ifPresent(s -> {
                if (!s.division().isEmpty()) {
                    add(Setting.key(s.country(), s.division()), SAID);
                }
            });
            if (town.isKnown() && town.cue() != NamedTown.Cue.ELSEWHERE) {
                names.putIfAbsent(town.name(), town.sites());
                cues.merge(town.name(), town.cue().weight, Math::max);
            }
        }
        for (List<Site> county : counties) {
            county.forEach(c -> add(Setting.key(c.country(), c.admin1()), COUNTY / county.size()));
        }
        names.forEach((name, namesakes) -> {
            double all = namesakes.stream().mapToDouble(TownStates::size).sum();
            double cue = Math.sqrt(cues.getOrDefault(name, 1)) / all;
            namesakes.forEach(s -> add(Setting.key(s.country(), s.admin1()), size(s) * cue));
        });
        return counties.stream()
                .map(c -> Folding.fold(c.get(0).name().replace(" County", "")))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static double size(Site site) {
        return Math.sqrt(site.population() + 1000.0);
    }

    /** The one of the namesakes that is meant; its division is left out where nothing tells it. */
    Site meant(NamedTown town) {
        Optional<Setting.Whereabouts> said = town.said().or(() -> setting.said(Folding.fold(town.name())));
        List<Site> fitting = new ArrayList<>(town.sites());
        said.ifPresent(s -> fitting.removeIf(site -> !s.holds(site)));
        if (fitting.isEmpty()) {
            return said.map(s -> site(town.name(), s.country(), s.division())).orElseGet(() -> unknown(town.name()));
        }
        Site best = fitting.get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (Site site : fitting) {
            double weight = weight(site);
            if (weight > most) {
                most = weight;
                best = site;
            }
        }
        return new Site(
                town.name(),
                best.precision(),
                best.country(),
                best.admin1(),
                best.at(),
                best.population(),
                best.geonames());
    }

    /** Whether the text names another division clearly, and not the one that holds the site. */
    boolean isElsewhere(Site site) {
        String own = Setting.key(site.country(), site.admin1());
        double most = divisions.values().stream().mapToDouble(d -> d).max().orElse(0);
        return most >= CLEAR && divisions.getOrDefault(own, 0.0) * TIMES < most;
    }

    private double weight(Site site) {
        return divisions.getOrDefault(Setting.key(site.country(), site.admin1()), 0.0)
                + countries.getOrDefault(site.country(), 0.0)
                + Math.log10(site.population() + 1000.0);
    }

    /** A town that no table knows is in the division that the text names most, if it names one. */
    private Site unknown(String name) {
        Optional<Map.Entry<String, Double>> most = divisions.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        return most.filter(m -> m.getValue() >= ENOUGH)
                .map(m -> site(name, m.getKey().substring(0, 3), m.getKey().substring(4)))
                .orElse(site(name, setting.dominant(), ""));
    }

    private static Site site(String name, String country, String division) {
        return new Site(
                name,
                org.crisisbrief.model.fact.Place.Precision.SETTLEMENT,
                country,
                division,
                Optional.empty(),
                0,
                "");
    }
}
