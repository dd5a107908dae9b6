package org.crisisbrief.extract.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.crisisbrief.extract.Told;
import org.crisisbrief.model.fact.Fact;
import org.junit.jupiter.api.Test;

/** Who takes a stance on a crisis from outside of its country. */
class PositionTest {

    private static final String CRISIS =
            "Soldiers seized the palace in Bamako, the capital of Mali. Mali closed its borders."
                    + " Crowds gathered in Bamako and in Kayes.\n";

    @Test
    void anOfficeHolderIsOfTheStateThatTheParagraphSpeaksOf() {
        assertEquals(
                List.of("a spokesman for Prime Minister Ann Berg CONDEMNS"),
                positions(
                        "The Norwegian government met at noon. \"We condemn the takeover,\" said a spokesman for Prime"
                                + " Minister Ann Berg."));
    }

    @Test
    void anOfficeHolderWithoutAnyStateAroundIsNotTakenForAForeigner() {
        assertEquals(
                List.of(), positions("\"We condemn the takeover,\" said a spokesman for Prime Minister Ann Berg."));
    }

    @Test
    void whoOffersHelpSupports() {
        assertEquals(List.of("Norway SUPPORTS"), positions("Norway offered to send food."));
    }

    @Test
    void whoOffersToMediateTakesNoSide() {
        assertEquals(List.of(), positions("Norway offered to mediate."));
    }

    @Test
    void whoCallsForAnEndToHostilitiesCallsForRestraint() {
        assertEquals(
                List.of("Norway CALLS_FOR_RESTRAINT"), positions("Norway called for an immediate end to hostilities."));
    }

    @Test
    void whoOffersToSurrenderDoesNot() {
        assertEquals(List.of(), positions("Norway offered to surrender."));
    }

    private static List<String> positions(String text) {
        return Told.by(CRISIS + text).situation().claims(Fact.Position.class).stream()
                .map(c -> c.fact().actor() + " " + c.fact().stance())
                .toList();
    }
}
