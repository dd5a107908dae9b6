package org.crisisbrief.extract.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class GazetteerTest {

    private static final Gazetteer PLACES = Gazetteer.load();

    @Test
    void knowsEveryTownByEachOfItsNames() {
        assertAllFound(
                "places.tsv.gz",
                33_000,
                cell -> names(cell[0] + "|" + cell[1]).stream()
                        .allMatch(name -> PLACES.settlements(name).stream()
                                .anyMatch(town -> town.name().equals(cell[0])
                                        && town.country().equals(cell[2])
                                        && town.at().equals(Gazetteer.at(cell[4], cell[5]))
                                        && town.geonames().equals(cell[7]))));
    }

    @Test
    void knowsEveryStateByItsName() {
        assertAllFound(
                "countries.tsv",
                240,
                cell -> PLACES.beginsArea(cell[2])
                        && PLACES.area(Folding.fold(cell[2]))
                                .filter(area -> area.name().equals(cell[2]) && !area.adjective())
                                .isPresent());
    }

    @Test
    void knowsEveryDivisionByEachOfItsNames() {
        assertAllFound(
                "admin1.tsv.gz",
                3_800,
                cell -> names(cell[2] + "|" + cell[3]).stream()
                        .allMatch(name -> PLACES.divisions(name).stream()
                                .anyMatch(site -> site.name().equals(cell[2])
                                        && site.country().equals(cell[0])
                                        && site.population() == Long.parseLong(cell[8]))));
    }

    @Test
    void knowsEveryCounty() {
        assertAllFound(
                "counties.tsv.gz",
                3_000,
                cell -> PLACES.counties(Folding.fold(cell[0])).stream()
                        .anyMatch(site -> site.name().equals(cell[0] + " County")
                                && !site.admin1().isEmpty()));
    }

    @Test
    void takesNoNameForAnother() {
        assertEquals(Optional.empty(), PLACES.area("nowhere at all"));
        assertEquals(List.of(), PLACES.settlements("france"));
        assertTrue(PLACES.area(Folding.fold("French")).orElseThrow().adjective());
        assertEquals("Texas", PLACES.abbreviated("tx").orElseThrow().name());
    }

    private static void assertAllFound(String table, int fewest, Predicate<String[]> isFound) {
        List<String> missed = new ArrayList<>();
        List<String> found = new ArrayList<>();
        GazetteerFiles.rows(table, cell -> (isFound.test(cell) ? found : missed).add(String.join("\t", cell)));
        assertEquals(List.of(), missed);
        assertTrue(found.size() >= fewest, () -> found.size() + " rows");
    }

    private static List<String> names(String cells) {
        List<String> names = new ArrayList<>();
        for (String name : cells.split("\\|")) {
            if (!name.isBlank()) {
                names.add(Folding.fold(name));
            }
        }
        return names;
    }
}
