package org.crisisbrief.extract.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrganisationNamesTest {

    @Test
    void readsKnownBodiesWithTheirAcronyms() {
        Example example = Example.of("The World Health Organization (WHO) sent doctors. Who pays is unclear.");
        assertEquals(List.of("World Health Organization", "WHO"), example.wordsFor("World Health Organization"));
    }

    @Test
    void readsBodiesThatSayWhatTheyAre() {
        assertEquals(
                List.of(
                        "PLACE Nairobi",
                        "ORGANISATION Nairobi Police Department",
                        "ORGANISATION Interior Ministry",
                        "ORGANISATION Airborne Troops",
                        "ORGANISATION Ministry of Health"),
                Example.of("The Nairobi Police Department, the Interior Ministry, the Airborne Troops"
                                + " and the Ministry of Health declined to comment.")
                        .names());
    }

    @Test
    void givesABodyTheCountryOfItsAdjective() {
        Example example = Example.of("Talks failed. The Belarusian Foreign Ministry said so.");
        assertEquals(
                Optional.of("BLR"),
                example.entity("Belarusian Foreign Ministry").country());
        assertEquals(List.of("ORGANISATION Belarusian Foreign Ministry"), example.names());
    }

    @Test
    void readsABodyWithinABodyAsOne() {
        Example example = Example.of("The CSTO Collective Security Council met.");
        assertEquals(List.of("ORGANISATION CSTO Collective Security Council"), example.names());
    }

    @Test
    void readsABranchButNoPairOfStates() {
        Example example = Example.of("Police told Interfax-Kazakhstan about the Russia-Ukraine border.");
        assertTrue(
                example.names().contains("ORGANISATION Interfax-Kazakhstan"),
                example.names().toString());
        assertFalse(example.names().contains("ORGANISATION Russia-Ukraine"));
    }

    @Test
    void readsWhatIsIntroducedAsAMedium() {
        assertTrue(Example.of("State television channel Jabar 24 reported it.")
                .names()
                .contains("ORGANISATION Jabar 24"));
    }

    @Test
    void learnsAnAcronymFromItsDefinition() {
        Example example =
                Example.of("The National Council for the Safeguard of the Homeland (CNSP) ruled. CNSP men came.");
        assertEquals(
                List.of("National Council for the Safeguard of the Homeland", "CNSP", "CNSP"),
                example.wordsFor("National Council for the Safeguard of the Homeland"));
    }

    @Test
    void makesNoBodyOfAnAbbreviationForAThing() {
        assertEquals(
                List.of(),
                Example.of("Prices for liquefied petroleum gas (LPG) rose.").names());
    }

    @Test
    void keepsTheMinistriesOfTwoStatesApart() {
        assertEquals(
                2,
                Example.of("Russia's Defence Ministry denied it. Ukraine's Defence Ministry confirmed it.")
                        .all()
                        .stream()
                        .filter(e -> e.name().equals("Defence Ministry"))
                        .count());
    }
}
