package org.crisisbrief.compose.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PluralsTest {

    private static List<String> forms(String language, long... counts) {
        Plurals plurals = Plurals.of(Locale.forLanguageTag(language));
        return LongStream.of(counts).mapToObj(plurals::form).toList();
    }

    @Test
    void englishAndSpanishHaveOneAndOther() {
        assertEquals(List.of("other", "one", "other", "other"), forms("en", 0, 1, 2, 21));
        assertEquals(List.of("other", "one", "other", "other"), forms("es", 0, 1, 2, 21));
    }

    @Test
    void frenchCountsNoughtAsOne() {
        assertEquals(List.of("one", "one", "other"), forms("fr", 0, 1, 2));
    }

    @Test
    void russianGoesByTheLastDigitButFromElevenToFourteen() {
        assertEquals(List.of("many", "one", "few", "few", "many"), forms("ru", 0, 1, 2, 4, 5));
        assertEquals(List.of("many", "many", "many", "many"), forms("ru", 11, 12, 14, 20));
        assertEquals(List.of("one", "few", "many", "many", "one"), forms("ru", 21, 22, 25, 111, 121));
    }

    @Test
    void arabicHasSixForms() {
        assertEquals(List.of("zero", "one", "two", "few", "few"), forms("ar", 0, 1, 2, 3, 10));
        assertEquals(List.of("many", "many", "other", "other", "few"), forms("ar", 11, 99, 100, 102, 103));
    }

    @Test
    void aLanguageWithoutRulesIsAnError() {
        assertThrows(IllegalArgumentException.class, () -> Plurals.of(Locale.forLanguageTag("tlh")));
    }
}
