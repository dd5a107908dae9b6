package org.crisisbrief.extract.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.crisisbrief.model.fact.Coordinates;
import org.crisisbrief.model.fact.Place.Precision;

/**
 * Names of states, regions, divisions, counties and towns. The tables and where they come from are described in the README beside
 * them. Names are looked up folded ({@link Folding#fold}). Towns come from GeoNames, CC BY 4.0.
 */
public final class Gazetteer {

    private static final String FOLDER = "/org/crisisbrief/extract/places/";

    /** The country whose divisions are written by their codes: "Portland, OR". */
    private static final String STATES_WITH_CODES = "USA";

    private final Map<String, Area> areas = new HashMap<>();
    private final Set<String> areaWords = new HashSet<>();
    private final Map<String, List<Site>> divisions = new HashMap<>();
    private final Map<String, Site> divisionAdjectives = new HashMap<>();
    private final Map<String, Site> abbreviations = new HashMap<>();
    private final Map<String, String> divisionNames = new HashMap<>();
    private final Set<String> capitals = new HashSet<>();
    private final TownTable towns;

    private Gazetteer() {
        lines("countries.tsv").forEach(this::country);
        lines("regions.tsv").forEach(this::region);
        areas.keySet().forEach(name -> areaWords.add(firstWord(name)));
        lines("admin1.tsv").forEach(this::division);
        towns = new TownTable(new String(bytes("places.tsv.gz"), StandardCharsets.UTF_8));
    }

    /** Reads the tables. */
    public static Gazetteer load() {
        return new Gazetteer();
    }

    /** Whether the name of a state or region begins with this word; a quick look before the longer ones. */
    boolean beginsArea(String word) {
        return areaWords.contains(firstWord(Folding.fold(word)));
    }

    Optional<Area> area(String folded) {
        return Optional.ofNullable(areas.get(folded));
    }

    List<Site> divisions(String folded) {
        return divisions.getOrDefault(folded, List.of());
    }

    /** The division that an adjective or a noun of its people is made from: "Scottish", "Texans". */
    Optional<Site> divisionOfAdjective(String folded) {
        return Optional.ofNullable(divisionAdjectives.get(folded));
    }

    /** The division that is written so after a comma: "Calif.", "TX". */
    Optional<Site> abbreviated(String folded) {
        return Optional.ofNullable(abbreviations.get(folded));
    }

    /** The counties of this name, without the word "County", of all states. */
    List<Site> counties(String folded) {
        return Counties.NAMED.getOrDefault(folded, List.of()).stream()
                .map(county -> county.in(divisionName(STATES_WITH_CODES, county.admin1())))
                .toList();
    }

    List<Site> settlements(String folded) {
        return towns.named(folded, this::divisionName);
    }

    boolean isCapital(Site site) {
        return capitals.contains(site.country() + Folding.fold(site.name()));
    }

    private String divisionName(String country, String code) {
        return divisionNames.getOrDefault(country + "." + code, "");
    }

    /** code, iso2, name, other names, adjectives, demonyms, capital, latitude, longitude, kind. */
    private void country(String line) {
        String[] cell = line.split("\t", -1);
        Area area =
                new Area(cell[2], cell[9].equals("historical") ? "" : cell[0], at(cell[7], cell[8]), cell[9], false);
        names(area, cell[2], cell[3], cell[4], cell[5]);
        capitals.add(cell[0] + Folding.fold(cell[6]));
    }

    /** name, other names, adjectives, kind, latitude, longitude. */
    private void region(String line) {
        String[] cell = line.split("\t", -1);
        names(new Area(cell[0], "", at(cell[4], cell[5]), cell[3], false), cell[0], cell[1], cell[2], "");
    }

    private void names(Area area, String name, String others, String adjectives, String people) {
        areas.put(Folding.fold(name), area);
        for (String other : parts(others)) {
            areas.putIfAbsent(Folding.fold(other), area);
        }
        for (String adjective : parts(adjectives + "|" + people)) {
            areas.putIfAbsent(Folding.fold(adjective), area.asAdjective());
        }
    }

    /** country, code, name, other names, latitude, longitude, adjectives, abbreviations, people in its towns. */
    private void division(String line) {
        String[] cell = line.split("\t", -1);
        Site site = new Site(
                cell[2], Precision.REGION, cell[0], cell[2], at(cell[4], cell[5]), Long.parseLong(cell[8]), "");
        divisionNames.put(cell[0] + "." + cell[1], cell[2]);
        for (String name : parts(cell[2] + "|" + cell[3])) {
            divisions
                    .computeIfAbsent(Folding.fold(name), n -> new ArrayList<>(1))
                    .add(site);
        }
        parts(cell[6]).forEach(adjective -> divisionAdjectives.putIfAbsent(Folding.fold(adjective), site));
        List<String> abbreviated = parts(cell[7]);
        abbreviated.forEach(abbreviation -> abbreviations.putIfAbsent(Folding.fold(abbreviation), site));
        if (cell[0].equals(STATES_WITH_CODES)) {
            abbreviations.putIfAbsent(Folding.fold(cell[1]), site);
        }
    }

    private static String firstWord(String folded) {
        int space = folded.indexOf(' ');
        return space < 0 ? folded : folded.substring(0, space);
    }

    private static List<String> parts(String cell) {
        List<String> parts = new ArrayList<>();
        for (String part : cell.split("\\|")) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    /** The counties of the United States, read when the first one is looked up. */
    private static final class Counties {

        static final Map<String, List<Site>> NAMED = lines("counties.tsv.gz")
                .map(line -> line.split("\t", -1))
                .map(cell -> new Site(
                        cell[0] + " County", Precision.REGION, STATES_WITH_CODES, cell[1], at(cell[2], cell[3]), 0, ""))
                .collect(Collectors.groupingBy(site -> Folding.fold(site.name().replace(" County", ""))));
    }

    private static Optional<Coordinates> at(String latitude, String longitude) {
        return latitude.isEmpty() || longitude.isEmpty()
                ? Optional.empty()
                : Optional.of(new Coordinates(Double.parseDouble(latitude), Double.parseDouble(longitude)));
    }

    private static Stream<String> lines(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Gazetteer.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + FOLDER + file);
            }
            return (file.endsWith(".gz") ? new GZIPInputStream(in) : in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER + file, e);
        }
    }
}
