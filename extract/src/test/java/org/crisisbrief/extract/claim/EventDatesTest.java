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

    @Test
    void theDayOfWhatCameAfterIsNotThatOfTheHappening() {
        assertEquals(
                List.of(Optional.empty()),
                days(
                        "7 October 2026\nTwo more bodies were found on Tuesday, raising the toll of the earthquake to four."));
        assertEquals(
                List.of(Optional.of(LocalDate.of(2026, 10, 5))),
                days("7 October 2026\nThe toll of the earthquake on Monday rose to four."));
        assertEquals(
                List.of(Optional.empty()),
                days("14 May 2026\nThe blast killed a trader. Ann Lee, 52, died of her burns at dawn on Wednesday."));
    }

    @Test
    void aDayBetweenCommasDatesTheClauseThatGoesOn() {
        assertEquals(
                List.of(Optional.of(LocalDate.of(2026, 5, 15))),
                days("17 May 2026\nThe second blast, on the morning of 15 May, destroyed a police post."));
        assertEquals(
                List.of(Optional.empty()),
                days("17 May 2026\nThe bloc, in a statement issued on Friday, deplored the blast."));
    }

    @Test
    void anHourDoesNotJoinTwoSentences() {
        assertEquals(
                List.of(Optional.of(LocalDate.of(2026, 10, 8))),
                days(
                        "8 October 2026\nAn earthquake hit Lima on Thursday at 3:37 p.m. Its centre was far from that of Monday."));
    }

    private static List<Optional<LocalDate>> days(String text) {
        return Told.by(text).situation().claims(Fact.Event.class).stream()
                .map(c -> c.fact().date().start())
                .distinct()
                .toList();
    }
}
