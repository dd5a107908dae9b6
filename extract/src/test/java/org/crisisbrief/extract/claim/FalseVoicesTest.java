package org.crisisbrief.extract.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.crisisbrief.extract.Told;
import org.junit.jupiter.api.Test;

/** Words that look like somebody speaking or something happening, and are not. */
class FalseVoicesTest {

    @Test
    void nobodySpeaksWhoIsAdmittedToHospital() {
        assertEquals(
                List.of(),
                Told.by("Another 45 patients were admitted to a treatment centre overnight.")
                        .statements());
    }

    @Test
    void theMonthOfADateIsNoMarch() {
        assertEquals(
                List.of("ATTACK"),
                Told.by("10 March 2024 - Troops attacked the town of El Fasher.")
                        .events());
    }
}
