package org.crisisbrief.extract.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.crisisbrief.extract.Told;
import org.crisisbrief.model.fact.TimelineEntry;
import org.junit.jupiter.api.Test;

/** The lines of a timeline for days of which documents speak. */
class DayLinesTest {

    @Test
    void tellsOfADayThatSeveralDocumentsRecallThoughNoKindOfHappeningIsReadThere() {
        assertEquals(
                List.of("2023-05-02 Then on Tuesday the lake turned red."),
                lines(
                        "date 2023-05-04\n" + LONG + "Then on Tuesday the lake turned red.",
                        "date 2023-05-05\n" + LONG + "Nobody swims in the lake since Tuesday, and no boat goes out."));
    }

    @Test
    void tellsOfADayThatOneDocumentWritesOut() {
        assertEquals(
                List.of("2023-05-02 The lake turned red on 2 May 2023."),
                lines("date 2023-05-04\n" + LONG + "The lake turned red on 2 May 2023."));
    }

    @Test
    void leavesOutADayThatOneDocumentMentionsInPassing() {
        assertEquals(List.of(), lines("date 2023-05-04\n" + LONG + "It had been cold on Tuesday."));
    }

    @Test
    void leavesOutHistoryThatOneDocumentRecalls() {
        assertEquals(List.of(), lines("date 2023-05-04\n" + LONG + "The pier was opened on 3 June 1961."));
    }

    @Test
    void takesTheSentenceThatSaysWhatMostSay() {
        assertEquals(
                List.of("2023-05-02 Divers found that the lake had turned red on 2 May 2023 beyond the pier."),
                lines(
                        "date 2023-05-03\nThe kiosk by the pier was shut on 2 May 2023 for want of ice and lemonade.",
                        "date 2023-05-04\nDivers found that the lake had turned red on 2 May 2023 beyond the pier.",
                        "date 2023-05-05\nThe lake had turned red on 2 May 2023, and its fish lay along the pier.",
                        "date 2023-05-06\nTourists left after the lake turned red on 2 May 2023, two waiters wrote."));
    }

    @Test
    void putsFirstOnADayWhatMostSayOfIt() {
        List<TimelineEntry> timeline = Told.by(
                        "date 2023-05-03\nGunmen attacked a kiosk in Cusco on 2 May 2023.",
                        "date 2023-05-04\nThe lake turned red beyond the pier on 2 May 2023.",
                        "date 2023-05-05\nThe lake turned red on 2 May 2023, and fish lay along the pier.",
                        "date 2023-05-06\nTourists left after the lake turned red on 2 May 2023, waiters wrote.")
                .situation()
                .timeline();
        assertEquals(
                "The lake turned red beyond the pier on 2 May 2023.",
                timeline.stream()
                        .filter(e -> e.salience() == 1)
                        .map(TimelineEntry::text)
                        .findFirst()
                        .orElse(""));
        assertEquals(2, timeline.size());
    }

    @Test
    void givesTheLineOfAHappeningTheSentenceThatMostAgreeOn() {
        List<TimelineEntry> timeline = Told.by(
                        "date 2023-05-03\nGunmen attacked the harbour kiosk in Cusco on 2 May 2023.",
                        "date 2023-05-04\nOn 2 May 2023 gunmen attacked a kiosk in Cusco, at the harbour, and left by boat.",
                        "date 2023-05-05\nSince gunmen attacked the kiosk in Cusco on 2 May 2023 the harbour is shut.")
                .situation()
                .timeline();
        assertEquals(1, timeline.size());
        assertEquals(1, timeline.get(0).events().size());
        assertEquals(3, timeline.get(0).refs().size());
    }

    private static final String LONG =
            "The town has a pier, a school, two bakeries and a library that lends out oars as well as books. "
                    .repeat(5);

    private static List<String> lines(String... texts) {
        return Told.by(texts).situation().timeline().stream()
                .map(e -> e.date() + " " + e.text())
                .toList();
    }
}
