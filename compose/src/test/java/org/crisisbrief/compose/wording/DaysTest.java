package org.crisisbrief.compose.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DaysTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final LocalDate SIXTH = LocalDate.of(2022, 1, 6);

    private static Days days(String language) {
        return new Days(Locale.forLanguageTag(language));
    }

    @Test
    void aDayStandsAsItsLanguageWritesIt() {
        assertEquals(
                List.of(
                        "6 January 2022",
                        "6 janvier 2022",
                        "6 de enero de 2022",
                        "\u200f6 كانون الثاني/يناير 2022",
                        "6 января 2022 года"),
                Stream.of("en", "fr", "es", "ar", "ru")
                        .map(l -> days(l).day(SIXTH))
                        .toList());
    }

    @Test
    void theFirstOfAMonthIsAnOrdinalInFrench() {
        assertEquals("1er janvier 2022", days("fr").day(FIRST));
        assertEquals("1er–6 janvier 2022", days("fr").range(FIRST, SIXTH));
        assertEquals("1–6 января 2022 года", days("ru").range(FIRST, SIXTH));
    }

    @Test
    void aDayWithinWordsOfTheDataIsTranslatedToo() {
        assertEquals(
                Optional.of("deducida: el último día indicado en el texto es el 6 de enero"),
                Sayings.of(Locale.forLanguageTag("es")).of("inferred: latest stated day in the text is 6 January"));
        assertEquals(
                Optional.of(
                        "déduite\u202f: le dernier jour indiqué dans le texte est le 6 janvier\u202f; année d’après un autre document du dossier (9 janvier 2022)"),
                Sayings.of(Locale.FRENCH)
                        .of(
                                "inferred: latest stated day in the text is 6 January; year from another document of the case (2022-01-09)"));
        assertEquals(
                Optional.of("nombre de personnes – décès (manifestants), Almaty"),
                Sayings.of(Locale.FRENCH).of("number of people killed (protesters) in Almaty"));
        assertEquals(Optional.empty(), Sayings.of(Locale.FRENCH).of("Something a user wrote."));
    }
}
