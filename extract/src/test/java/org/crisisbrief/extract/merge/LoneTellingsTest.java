package org.crisisbrief.extract.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.crisisbrief.extract.Told;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact;
import org.junit.jupiter.api.Test;

/** Documents that say too little to be known by day and town join the one happening that they can mean, and no other. */
class LoneTellingsTest {

    private static final String QUAKE =
            "PISCO, Peru, 5 May 2026 (Agency) - An earthquake struck the town of Pisco in Peru on Monday, killing two people.";

    @Test
    void whatStruckATownStruckItsCountry() {
        assertEquals(
                1,
                disasters(
                        QUAKE, "6 May 2026. The earthquake in Peru on Monday killed four people, the ministry said."));
    }

    @Test
    void anUndatedTellingMeansTheOnlyOneInTheNews() {
        assertEquals(
                1,
                disasters(QUAKE, "8 May 2026\nThe death toll of the earthquake in Peru rose to five, officials said."));
    }

    @Test
    void anUndatedTellingMeansNoneOfTwo() {
        assertEquals(
                3,
                disasters(
                        QUAKE,
                        "7 May 2026. An earthquake struck the town of Tacna in Peru on Thursday, killing one man.",
                        "8 May 2026\nThe death toll of the earthquake in Peru rose to five, officials said."));
    }

    @Test
    void whatIsToldOfNoPlaceMayBeAFigureOfSpeech() {
        assertEquals(2, disasters(QUAKE, "8 May 2026\nThe ruling was an earthquake for the party, analysts said."));
    }

    @Test
    void whatAnotherCountrySufferedIsAnother() {
        assertEquals(2, disasters(QUAKE, "6 May 2026. An earthquake struck Japan on Monday, killing two people."));
    }

    @Test
    void aFloodIsNoEarthquake() {
        assertEquals(
                2,
                disasters(
                        QUAKE, "6 May 2026. A flood struck the town of Pisco in Peru on Monday, killing two people."));
        assertEquals(
                2, disasters(QUAKE, "6 May 2026. Flooding in Peru on Monday killed two people, the ministry said."));
    }

    @Test
    void whatWasLongBeforeIsAnother() {
        assertEquals(
                2,
                disasters(
                        QUAKE, "8 June 2026\nThe death toll of the earthquake in Peru rose to five, officials said."));
    }

    @Test
    void aTownThatNoTablePlacesIsKnownByItsSound() {
        assertEquals(
                1,
                disasters(
                        "6 October 2026. A tremor struck the town of Shamakhi in Azerbaijan on Monday.",
                        "7 October 2026. A tremor struck the town of Shemakha in Azerbaijan on Monday."));
    }

    @Test
    void aManyTimesHigherTollIsOfAnother() {
        assertEquals(
                2,
                disasters(QUAKE, "6 May 2026. The earthquake in Peru on Monday killed 900 people, the ministry said."));
    }

    private static long disasters(String... texts) {
        return Told.by(texts).situation().claims(Fact.Event.class).stream()
                .filter(c -> List.of(EventType.DISASTER).contains(c.fact().type()))
                .count();
    }
}
