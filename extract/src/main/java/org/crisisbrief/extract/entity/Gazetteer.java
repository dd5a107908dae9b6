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
import java.util.zip.GZIPInputStream;
import org.crisisbrief.model.fact.Coordinates;
import org.crisisbrief.model.fact.Place.Precision;

/**
 * Names of states, regions, divisions and towns. The tables and where they come from are described in the README beside
 * them. Names are looked up folded ({@link Folding#fold}). Towns come from GeoNames, CC BY 4.0.
 */
public final class Gazetteer {

    private static final String FOLDER = "/org/crisisbrief/extract/places/";

    private final Map<String, Area> areas = new HashMap<>();
    private final Set<String> areaWords = new HashSet<>();
    private final Map<String, List<Site>> divisions = new HashMap<>();
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

    /** name, other names, adjectives, kind. */
    private void region(String line) {
        String[] cell = line.split("\t", -1);
        Area area = new Area(cell[0], "", Optional.empty(), cell.length > 3 ? cell[3] : "", false);
        names(area, cell[0], cell[1], cell[2], "");
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

    /** country, code, name, other names. */
    private void division(String line) {
        String[] cell = line.split("\t", -1);
        Site site = new Site(cell[2], Precision.REGION, cell[0], cell[2], Optional.empty(), 0, "");
        divisionNames.put(cell[0] + "." + cell[1], cell[2]);
        for (String name : parts(cell[2] + "|" + (cell.length > 3 ? cell[3] : ""))) {
            divisions
                    .computeIfAbsent(Folding.fold(name), n -> new ArrayList<>(1))
                    .add(site);
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

    private static Optional<Coordinates> at(String latitude, String longitude) {
        return latitude.isEmpty() || longitude.isEmpty()
                ? Optional.empty()
                : Optional.of(new Coordinates(Double.parseDouble(latitude), Double.parseDouble(longitude)));
    }

    private static List<String> lines(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
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
