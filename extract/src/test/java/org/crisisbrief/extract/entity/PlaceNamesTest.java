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

    @Test
    void tellsTownsOfOneNameApartByWhatFollowsTheComma() {
        Entity tripoli = Example.of("Shots were heard in Tripoli, Lebanon.").entity("Tripoli");
        assertEquals(Optional.of("LBN"), tripoli.country());
        Entity columbus =
                Example.of("Police in Columbus, Ga., closed a bridge.").entity("Columbus");
        assertEquals(32.46, columbus.coordinates().orElseThrow().latitude(), 0.1);
    }

    @Test
    void leavesOutThePointOfATownThatNoTableHasWhereItIsSaidToBe() {
        Entity town = Example.of("A dam broke near Lexington, Ohio.").entity("Lexington");
        assertEquals(Optional.empty(), town.coordinates());
        assertEquals(Optional.of("USA"), town.country());
    }

    @Test
    void readsAStateOfAFederationByNameAdjectiveAndAbbreviation() {
        assertEquals(
                List.of("PLACE Oregon", "PLACE Salem"),
                Example.of("Oregon troops went to Salem, Ore., on Monday.").names());
        assertEquals(List.of("Texan"), Example.of("Texan ferries stood still.").wordsFor("Texas"));
    }

    @Test
    void takesTheWholeNameThatSaysWhatItNames() {
        assertEquals(
                List.of("PLACE Nile Delta"),
                Example.of("Farmers in the Nile Delta lost crops.").names());
        assertEquals(
                List.of("PLACE Kossuth Street"),
                Example.of("A blast shook Kossuth Street at noon.").names());
        assertEquals(
                List.of("PLACE Mexico City"),
                Example.of("Rescuers in Mexico City dug on.").names());
    }

    @Test
    void takesAHospitalForAPlaceWhereSomebodyIsInIt() {
        assertEquals(
                List.of("PLACE Mulago Hospital"),
                Example.of("Nine people died in Mulago Hospital.").names());
        assertEquals(
                List.of("ORGANISATION Mulago Hospital"),
                Example.of("Mulago Hospital said nine people died.").names());
    }

    @Test
    void readsPlacesInWordsWithHyphens() {
        Example example = Example.of("A Nairobi-based group watched the Iran-Iraq border.");
        assertEquals(List.of("PLACE Nairobi", "PLACE Iran", "PLACE Iraq"), example.names());
        assertEquals(List.of("Nairobi"), example.wordsFor("Nairobi"));
    }

    @Test
    void readsThePlaceInTheNameOfABody() {
        assertEquals(
                List.of(Entity.Use.EMBEDDED),
                Example.of("The Toronto Police Service closed the road.").entity("Toronto").mentions().stream()
                        .map(Entity.Mention::use)
                        .toList());
    }

    @Test
    void readsTheDatelineInCapitals() {
        assertTrue(Example.of("WASHINGTON (AP) - The flood rose.").names().contains("PLACE Washington"));
    }

    @Test
    void placesRegionsAndDivisionsOnTheMap() {
        assertTrue(Example.of("Drought spread in the Sahel.")
                .entity("Sahel")
                .coordinates()
                .isPresent());
        assertTrue(Example.of("Fires burned in California.")
                .entity("California")
                .coordinates()
                .isPresent());
    }
}
