package org.crisisbrief.extract.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.Place;
import org.junit.jupiter.api.Test;

class PlaceNamesTest {

    @Test
    void readsAdjectivesAndPeopleAsTheState() {
        Entity state = Example.of("Belarussian soldiers left Belarus.").entity("Belarus");
        assertEquals(List.of("Belarussian"), state.aliases());
        assertEquals(Entity.Use.DEMONYM, state.mentions().get(0).use());
        assertEquals(Optional.of("BLR"), state.country());
    }

    @Test
    void choosesTheTownOfTheLargerPlace() {
        assertEquals(
                Optional.of("FRA"),
                Example.of("He spoke in Paris.").entity("Paris").country());
        assertEquals(
                Optional.of("CHE"),
                Example.of("A U.S. envoy said talks in Geneva had failed.")
                        .entity("Geneva")
                        .country());
    }

    @Test
    void takesAWordForATownOnlyWhereAPlaceIsMeant() {
        assertTrue(Example.of("Rallies were held in Kazakhstan, in the western cities of Atyrau, Aktobe, and Oral.")
                .names()
                .contains("PLACE Oral"));
        assertFalse(Example.of("Kazakhstan ran out of Oral vaccines.").names().contains("PLACE Oral"));
    }

    @Test
    void readsSitesWithTheirTown() {
        Example example = Example.of("Fighting reached Almaty airport in Kazakhstan.");
        Place place = example.entities()
                .place(new Referent(1, Entity.Kind.PLACE, "Almaty airport"))
                .orElseThrow();
        assertEquals(Place.Precision.SITE, place.precision());
        assertEquals(Optional.of("KAZ"), place.country());
        assertTrue(place.coordinates().isPresent());
    }

    @Test
    void readsDivisions() {
        Example example = Example.of("Drivers in the Mangystau region of Kazakhstan went on strike.");
        assertEquals(Optional.of("KAZ"), example.entity("Mangystau").country());
    }

    @Test
    void readsRegionsOfTheWorldAndStatesOfThePast() {
        assertEquals(
                List.of("PLACE Central Asia", "PLACE Soviet Union"),
                Example.of("The Central Asian nation was part of the Soviet Union.")
                        .names());
    }

    @Test
    void knowsTheStateThatATextIsAbout() {
        assertEquals(
                Optional.of("SDN"),
                Example.of("Fighting went on in Sudan. Egypt and Chad closed their borders with Sudan.")
                        .entities()
                        .country());
    }

    @Test
    void readsVillagesThatNoTableKnows() {
        assertTrue(Example.of("Twelve people died in the village of Kalaband in Turkey.")
                .names()
                .contains("PLACE Kalaband"));
    }
}
