package org.crisisbrief.extract.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.Told;
import org.crisisbrief.model.fact.Fact;
import org.junit.jupiter.api.Test;

/** When a happening took place is not the day on which a report was filed. */
class EventDatesTest {

    @Test
    void aDatelineDatesNoHappening() {
        assertEquals(
                List.of(Optional.empty()),
                days("TOLUCA, May 22, 2018 (Agency) - Eleven people died in floods in central Mexico."));
    }

    @Test
    void aDayOfTheTextDatesItBesideADateline() {
        assertEquals(
                List.of(Optional.of(LocalDate.of(2018, 5, 19))),
                days("TOLUCA, May 22, 2018 (Agency) - Floods in central Mexico have cut off ten towns.\n"
                        + "The floods began on Saturday after three days of rain."));
    }

    @Test
    void anEarthquakeDatesNoFlood() {
        String flood = "A flood has cut off ten towns around Lima.";
        assertEquals(
                List.of(Optional.empty(), Optional.of(LocalDate.of(1974, 10, 3))),
                days(flood + " An earthquake hit Lima on 3 October 1974."));
        assertEquals(
                List.of(Optional.of(LocalDate.of(1974, 10, 3))),
                days(flood + " The storm hit Lima on 3 October 1974."));
    }

    private static List<Optional<LocalDate>> days(String text) {
        return Told.by(text).situation().claims(Fact.Event.class).stream()
                .map(c -> c.fact().date().start())
                .distinct()
                .toList();
    }
}
