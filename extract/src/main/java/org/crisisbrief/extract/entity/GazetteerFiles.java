package org.crisisbrief.extract.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.crisisbrief.extract.packed.LineIndexWriter;
import org.crisisbrief.extract.packed.PackedOutput;

/** The tables of places as they are written, packed for {@link Gazetteer}. The README beside them says what their cells are. */
public final class GazetteerFiles {

    static final String FOLDER = "/org/crisisbrief/extract/places/";

    private final LineIndexWriter index = new LineIndexWriter();
    private final Map<String, String> areas = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    private GazetteerFiles() {}

    /** All tables, packed. */
    public static byte[] packed() {
        GazetteerFiles files = new GazetteerFiles();
        rows("countries.tsv", files::country);
        rows("regions.tsv", files::region);
        files.areas.forEach((name, cells) -> {
            files.add(PlaceTable.AREA, name, cells);
            files.addFirst(PlaceTable.AREA_WORD, Gazetteer.firstWord(name), "");
        });
        rows("admin1.tsv.gz", files::division);
        rows("counties.tsv.gz", files::county);
        rows("us-towns.tsv.gz", files::smallTown);
        rows("places.tsv.gz", files::town);
        PackedOutput out = new PackedOutput();
        files.index.write(out);
        return out.toByteArray();
    }

    private void add(PlaceTable table, String name, String cells) {
        index.name(table.hash(name.hashCode()), index.line(table.line(name) + cells));
    }

    /** Adds a line unless there is one of that name. */
    private void addFirst(PlaceTable table, String name, String cells) {
        if (taken.add(table.line(name))) {
            add(table, name, cells);
        }
    }

    /** code, iso2, name, other names, adjectives, demonyms, capital, latitude, longitude, kind. */
    private void country(String... cell) {
        String code = cell[9].equals("historical") ? "" : cell[0];
        String area = String.join("\t", cell[2], code, cell[9], cell[7], cell[8]);
        names(area, cell[2], cell[3], cell[4] + "|" + cell[5]);
        addFirst(PlaceTable.CAPITAL, cell[0] + Folding.fold(cell[6]), "");
    }

    /** name, other names, adjectives, kind, latitude, longitude. */
    private void region(String... cell) {
        names(String.join("\t", cell[0], "", cell[3], cell[4], cell[5]), cell[0], cell[1], cell[2]);
    }

    /** An area's own name goes before the other names of any. */
    private void names(String area, String name, String others, String adjectives) {
        areas.put(Folding.fold(name), area + "\t");
        for (String other : parts(others)) {
            areas.putIfAbsent(Folding.fold(other), area + "\t");
        }
        for (String adjective : parts(adjectives)) {
            areas.putIfAbsent(Folding.fold(adjective), area + "\tadjective");
        }
    }

    /** country, code, name, other names, latitude, longitude, adjectives, abbreviations, people in its towns. */
    private void division(String... cell) {
        String site = String.join("\t", cell[2], cell[0], cell[4], cell[5], cell[8]);
        addFirst(PlaceTable.CODE, cell[0] + "." + cell[1], cell[2]);
        for (String name : parts(cell[2] + "|" + cell[3])) {
            add(PlaceTable.DIVISION, Folding.fold(name), site);
        }
        for (String adjective : parts(cell[6])) {
            addFirst(PlaceTable.ADJECTIVE, Folding.fold(adjective), site);
        }
        for (String abbreviation : parts(cell[7])) {
            addFirst(PlaceTable.ABBREVIATION, Folding.fold(abbreviation), site);
        }
        if (cell[0].equals(Gazetteer.STATES_WITH_CODES)) {
            addFirst(PlaceTable.ABBREVIATION, Folding.fold(cell[1]), site);
        }
    }

    /** name without "County", code of the division, latitude, longitude. */
    private void county(String... cell) {
        add(
                PlaceTable.COUNTY,
                Folding.fold(cell[0]),
                String.join("\t", cell[1], cell[0] + " County", cell[2], cell[3]));
    }

    /** name, code of the division, latitude, longitude. */
    private void smallTown(String... cell) {
        add(PlaceTable.SMALL_TOWN, Folding.fold(cell[0]), String.join("\t", cell[1], cell[0], cell[2], cell[3]));
    }

    /** name, other names, country, code of the division, latitude, longitude, population, GeoNames id. */
    private void town(String... cell) {
        int line = index.line(
                PlaceTable.TOWN.line(cell[0]) + String.join("\t", List.of(cell).subList(1, cell.length)));
        for (String name : (cell[0] + "|" + cell[1]).split("\\|")) {
            index.name(PlaceTable.TOWN.hash(Folding.fold(name).hashCode()), line);
        }
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

    static void rows(String file, Consumer<String[]> reader) {
        try (InputStream in = GazetteerFiles.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + FOLDER + file);
            }
            byte[] bytes = (file.endsWith(".gz") ? new GZIPInputStream(in) : in).readAllBytes();
            new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER + file, e);
        }
    }
}
