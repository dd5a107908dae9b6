package org.crisisbrief.extract.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.crisisbrief.extract.Told;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact;
import org.junit.jupiter.api.Test;

/** A word for a happening is one only where it means one. */
class EventTypesTest {

    @Test
    void whatStrikesIsADisasterOnlyWithAForceOfNature() {
        assertEquals(List.of(EventType.DISASTER), types("An earthquake struck Pisco on Monday."));
        assertEquals(List.of(), types("Retail sales were hard hit by weaker demand, the bank said."));
        assertEquals(List.of(), types("Peru and Chile have struck a bargain over fishing."));
    }

    @Test
    void worksThatBlowUpHadAnAccident() {
        assertEquals(
                List.of(EventType.ACCIDENT), types("A drilling rig exploded off Talara, and workers are missing."));
        assertEquals(List.of(EventType.BOMBING), types("A bomb exploded at the refinery in Talara."));
        assertEquals(List.of(EventType.BOMBING), types("An explosion damaged the police station in Talara."));
    }

    @Test
    void aMetaphorIsNoHappening() {
        assertEquals(List.of(), types("The secondary attack rate of the virus is 22 percent."));
        assertEquals(List.of(), types("The firm faces a legal battle in Lima."));
        assertEquals(List.of(), types("The rumour spread like wildfire in Lima."));
    }

    @Test
    void aQuestionTellsOfNothing() {
        assertEquals(List.of(), types("Why has Kenya sent 200 soldiers to Haiti?"));
        assertEquals(List.of(), types("\"Was there an attack in Lima?\" the mayor asked."));
        assertEquals(List.of(EventType.DEPLOYMENT), types("Kenya sent 200 soldiers to Haiti. Who pays?"));
    }

    @Test
    void whatKillsByChanceIsNoAttack() {
        assertEquals(
                List.of(EventType.DISASTER),
                types("An earthquake struck Pisco on Monday, killing two people and injuring 27."));
        assertEquals(
                List.of(EventType.ACCIDENT),
                types("A trawler rammed a fishing boat off Pisco, killing five fishermen."));
        assertEquals(List.of(EventType.BOMBING), types("A bomb in a truck killed two policemen in Pisco on Friday."));
        assertEquals(List.of(EventType.ATTACK), types("Gunmen killed two policemen in Pisco on Friday."));
    }

    @Test
    void aShockIsAnEarthquakeOnlyAmongSuch() {
        assertEquals(List.of(EventType.DISASTER), types("The shock of 5 October had a magnitude of 5.9."));
        assertEquals(List.of(), types("The news came as a shock to the markets."));
    }

    private static List<EventType> types(String text) {
        return Told.by(text).situation().claims(Fact.Event.class).stream()
                .map(c -> c.fact().type())
                .distinct()
                .toList();
    }
}
