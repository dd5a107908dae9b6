package org.crisisbrief.extract.entity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crisisbrief.extract.packed.LineIndex;
import org.crisisbrief.model.fact.Coordinates;
import org.crisisbrief.model.fact.Place.Precision;

/**
 * Names of states, regions, divisions, counties and towns. The tables and where they come from are described in the README beside
 * them; {@link GazetteerFiles} packs them. Names are looked up folded ({@link Folding#fold}). Towns come from GeoNames, CC BY 4.0.
 */
public final class Gazetteer {

    /** The country whose divisions are written by their codes: "Portland, OR". */
    static final String STATES_WITH_CODES = "USA";

    /** So many people are taken to live in a small town: its table has no number, and the larger ones have 10,000. */
    private static final long SMALL = 3000;

    private final LineIndex places;
    private final Towns towns;

    private final Map<PlaceTable, Map<String, List<String[]>>> rows = new EnumMap<>(PlaceTable.class);
    private final Map<String, Optional<Area>> areas = new HashMap<>();
    private final Map<String, List<Site>> divisions = new HashMap<>();
    private final Map<String, List<Site>> settlements = new HashMap<>();

    private Gazetteer(LineIndex places) {
        this.places = places;
        this.towns = new Towns(places);
    }

    /** The gazetteer of all places. */
    public static Gazetteer load() {
        return new Gazetteer(LineIndex.beside(Gazetteer.class, GazetteerFiles.FOLDER + "places.bin"));
    }

    /** The same gazetteer for one text and one thread; it remembers what it was asked. */
    Gazetteer forText() {
        return new Gazetteer(places);
    }

    /** Whether the name of a state or region begins with this word; a quick look before the longer ones. */
    boolean beginsArea(String word) {
        return !rows(PlaceTable.AREA_WORD, firstWord(Folding.fold(word))).isEmpty();
    }

    Optional<Area> area(String folded) {
        return areas.computeIfAbsent(folded, this::findArea);
    }

    private Optional<Area> findArea(String folded) {
        for (String[] cell : rows(PlaceTable.AREA, folded)) {
            return Optional.of(new Area(cell[0], cell[1], at(cell[3], cell[4]), cell[2], !cell[5].isEmpty()));
        }
        return Optional.empty();
    }

    private List<String[]> rows(PlaceTable table, String name) {
        return rows.computeIfAbsent(table, t -> new HashMap<>()).computeIfAbsent(name, n -> table.rows(places, n));
    }

    List<Site> divisions(String folded) {
        return divisions.computeIfAbsent(folded, name -> sites(PlaceTable.DIVISION, name));
    }

    /** The division that an adjective or a noun of its people is made from: "Scottish", "Texans". */
    Optional<Site> divisionOfAdjective(String folded) {
        return sites(PlaceTable.ADJECTIVE, folded).stream().findFirst();
    }

    /** The division that is written so after a comma: "Calif.", "TX". */
    Optional<Site> abbreviated(String folded) {
        return sites(PlaceTable.ABBREVIATION, folded).stream().findFirst();
    }

    private List<Site> sites(PlaceTable table, String folded) {
        List<Site> sites = new ArrayList<>(1);
        for (String[] cell : rows(table, folded)) {
            sites.add(new Site(
                    cell[0], Precision.REGION, cell[1], cell[0], at(cell[2], cell[3]), Long.parseLong(cell[4]), ""));
        }
        return List.copyOf(sites);
    }

    /** The counties of this name, without the word "County", of all states. */
    List<Site> counties(String folded) {
        List<Site> counties = new ArrayList<>();
        for (String[] cell : rows(PlaceTable.COUNTY, folded)) {
            counties.add(new Site(
                    cell[1],
                    Precision.REGION,
                    STATES_WITH_CODES,
                    divisionName(STATES_WITH_CODES, cell[0]),
                    at(cell[2], cell[3]),
                    0,
                    ""));
        }
        return counties;
    }

    /** The smaller towns of this name in the United States, too small for {@link #settlements}. */
    List<Site> smallTowns(String folded) {
        List<Site> towns = new ArrayList<>();
        for (String[] cell : rows(PlaceTable.SMALL_TOWN, folded)) {
            towns.add(new Site(
                    cell[1],
                    Precision.SETTLEMENT,
                    STATES_WITH_CODES,
                    divisionName(STATES_WITH_CODES, cell[0]),
                    at(cell[2], cell[3]),
                    SMALL,
                    ""));
        }
        return towns;
    }

    List<Site> settlements(String folded) {
        return settlements.computeIfAbsent(folded, name -> List.copyOf(towns.named(name, this::divisionName)));
    }

    boolean isCapital(Site site) {
        return !rows(PlaceTable.CAPITAL, site.country() + Folding.fold(site.name()))
                .isEmpty();
    }

    private String divisionName(String country, String code) {
        for (String[] cell : rows(PlaceTable.CODE, country + "." + code)) {
            return cell[0];
        }
        return "";
    }

    static String firstWord(String folded) {
        int space = folded.indexOf(' ');
        return space < 0 ? folded : folded.substring(0, space);
    }

    static Optional<Coordinates> at(String latitude, String longitude) {
        return latitude.isEmpty() || longitude.isEmpty()
                ? Optional.empty()
                : Optional.of(new Coordinates(Double.parseDouble(latitude), Double.parseDouble(longitude)));
    }
}
