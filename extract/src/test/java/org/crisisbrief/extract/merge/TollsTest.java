package org.crisisbrief.extract.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.crisisbrief.extract.Told;
import org.crisisbrief.model.fact.Fact.Casualties;
import org.junit.jupiter.api.Test;

/** Figures as they were reported over time. */
class TollsTest {

    private static final String MONDAY =
            "LIMA, May 1, 2023 (Reuters) - Ten people were killed in Lima when a river burst its banks.";
    private static final String WEDNESDAY = "LIMA, May 3, 2023 (Reuters) - The flood has killed 41 people in Lima.";
    private static final String OTHER =
            "LIMA, May 3, 2023 (AP) - The flood has killed at least 50 people in Lima, witnesses say.";

    @Test
    void putsTheFiguresOfOnePlaceInTheOrderOfTheirDays() {
        assertEquals(List.of("Lima: Ten, 41 (latest, highest)"), series(WEDNESDAY, MONDAY));
    }

    @Test
    void takesWhatIsReportedLaterForARevisionAndWhatIsReportedAtOnceForADifference() {
        assertEquals(List.of(), Told.by(MONDAY, WEDNESDAY).differences());
        assertEquals(
                List.of("conflict.count [41, 50..]"),
                Told.by(MONDAY, WEDNESDAY, OTHER).differences());
    }

    @Test
    void leavesOutTheFiguresOfHistory() {
        assertEquals(
                List.of("Lima: 41 (latest, highest)"),
                series(WEDNESDAY + " In 1970, a flood killed 700 people in Lima."));
    }

    @Test
    void comparesNoFigureWithOneManyTimesAsHigh() {
        assertEquals(
                List.of(),
                Told.by(WEDNESDAY, "LIMA, May 3, 2023 (AP) - Floods have killed 5,000 people in Lima.")
                        .differences());
    }

    @Test
    void takesNoneForADenialOfAny() {
        assertEquals(
                List.of("conflict.count [41, 0]"),
                Told.by(WEDNESDAY, "LIMA, May 3, 2023 (AP) - No one was killed in Lima, police said.")
                        .differences());
    }

    @Test
    void datesAFigureByItsEvent() {
        assertEquals(
                List.of("Lima: 41 (latest, highest)"),
                series(WEDNESDAY + "\nAn earthquake hit Lima on 3 October 1974. It killed 78 people."));
    }

    @Test
    void readsNoTollInWhatIsImaginedAskedOrUsual() {
        assertEquals(0, figures("Experts fear that the fever could kill thousands of people."));
        assertEquals(0, figures("Nobody knows how many people have died."));
        assertEquals(0, figures("The fever kills thousands of people in the region every year."));
        assertEquals(1, figures("The fever has killed thousands of people in the region."));
    }

    @Test
    void readsANumberInTwoWords() {
        assertEquals(
                List.of("26"),
                Told.by("Twenty six people were killed in Lima.").situation().claims(Casualties.class).stream()
                        .map(c -> Long.toString(c.fact().quantity().min().orElseThrow()))
                        .toList());
    }

    private static int figures(String text) {
        return Told.by(text).situation().claims(Casualties.class).size();
    }

    /** "place: figure, figure (latest, highest)" of each series. */
    private static List<String> series(String... texts) {
        return Told.by(texts).situation().figures().stream()
                .map(f -> f.place() + ": "
                        + String.join(
                                ", ",
                                f.reports().stream()
                                        .map(r -> r.quantity().text()
                                                + (f.latest().contains(r)
                                                                && f.highest().contains(r)
                                                        ? " (latest, highest)"
                                                        : ""))
                                        .toList()))
                .toList();
    }
}
