package org.crisisbrief.extract.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.DocumentReading;
import org.crisisbrief.model.source.Source;
import org.junit.jupiter.api.Test;

/** Which documents carry one story. */
class OriginsTest {

    private static final String WIRE = """
            A dam above the town of Belloma gave way on Tuesday after four days of rain, and the water reached the lower streets
            within the hour. Rescue teams brought thirty families from their roofs by boat, the fire service said. The road to
            the coast is closed, and the hospital is running on its own power until the line is mended.
            """;
    private static final String OWN = """
            Farmers in the hills above Belloma had warned of cracks in the dam for two years. "We wrote letters and nobody came,"
            one of them told this paper as he looked for his goats along the ruined bank. The company that runs the dam did not
            answer our calls, and its office in the capital was locked on Wednesday morning.
            """;

    @Test
    void takesACopyUnderAnotherHeadForTheSameStory() {
        assertEquals(List.of("D0", "D0"), origins(WIRE, "From our correspondents. " + WIRE + " More follows."));
    }

    @Test
    void takesTheFirstHalfOfAStoryForTheSameStory() {
        assertEquals(List.of("D0", "D0"), origins(WIRE, WIRE.substring(0, WIRE.length() * 2 / 3)));
    }

    @Test
    void takesAnotherAccountForAnother() {
        assertEquals(List.of("D0", "D1"), origins(WIRE, OWN));
    }

    @Test
    void takesAFewWordsInCommonForNothing() {
        assertEquals(
                List.of("D0", "D1"), origins("Ten people were killed in Lima.", "Ten people were killed in Lima."));
    }

    @Test
    void findsTheCopiesAmongManyWithoutComparingAll() {
        List<DocumentReading> readings = new ArrayList<>();
        Archive.articles(1000)
                .forEach(a -> readings.add(reading(
                        "D" + readings.size(),
                        a.text().characters(),
                        a.metadata().date())));
        Origins origins = new Origins(readings);
        long copies = readings.stream()
                .map(r -> r.source().id())
                .filter(id -> !origins.of(id).equals(id))
                .count();
        assertTrue(copies >= 195, () -> copies + " copies");
        assertTrue(origins.comparisons() <= 10 * 1000, () -> origins.comparisons() + " comparisons");
    }

    private static List<String> origins(String... texts) {
        List<DocumentReading> readings = new ArrayList<>();
        for (String text : texts) {
            readings.add(reading("D" + readings.size(), text, Optional.empty()));
        }
        Origins origins = new Origins(readings);
        return readings.stream().map(r -> origins.of(r.source().id())).toList();
    }

    private static DocumentReading reading(String id, String text, Optional<LocalDate> day) {
        Source source = new Source(
                id,
                id,
                Optional.empty(),
                "0".repeat(64),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                day,
                day.isPresent() ? Source.Basis.METADATA : Source.Basis.UNKNOWN,
                Optional.empty(),
                "en",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(text));
        return new DocumentReading(source, List.of(), List.of(), List.of());
    }
}
