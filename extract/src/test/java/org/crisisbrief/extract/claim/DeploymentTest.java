package org.crisisbrief.extract.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.crisisbrief.extract.Told;
import org.junit.jupiter.api.Test;

/** Who sends whom where, and where the text does not say. */
class DeploymentTest {

    @Test
    void namesTheSenderAndTheDestination() {
        assertEquals(
                List.of("Kenya > Haiti"),
                Told.by("Kenya sent 200 soldiers to Haiti.").deployments());
    }

    @Test
    void aPoliceStationIsNoDeployment() {
        assertEquals(
                List.of(),
                Told.by("An explosion damaged the police station in Lima, and the army base near it.")
                        .deployments());
    }

    @Test
    void takesTheForcesForThoseSpokenOfBefore() {
        assertEquals(
                List.of("Kenya > Haiti", "Kenya > Haiti"),
                Told.by(
                                "Kenya sent peacekeepers to Haiti.\nThe peacekeepers were deployed to Haiti by military planes.")
                        .deployments());
    }

    @Test
    void doesNotLendTheSenderOfOneForceToAnother() {
        assertEquals(
                List.of("Kenya > Haiti", " > Peru"),
                Told.by("Kenya sent 200 soldiers to Haiti.\nA rescue team was sent to Peru on Monday.")
                        .deployments());
    }

    @Test
    void doesNotTakeThePlaceWhereSomebodySpoke() {
        assertEquals(
                List.of("France > "),
                Told.by("France dispatched a medical team, its foreign minister said in Geneva.")
                        .deployments());
    }

    @Test
    void doesNotCarryADestinationThroughTheText() {
        assertEquals(
                List.of("Kenya > Haiti", "Chad > "),
                Told.by(
                                "Kenya sent 200 soldiers to Haiti.\nMarkets stayed shut.\nPrices rose.\nChad deployed more troops.")
                        .deployments());
    }
}
