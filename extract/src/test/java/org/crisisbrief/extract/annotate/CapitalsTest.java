package org.crisisbrief.extract.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crisisbrief.model.source.SourceText;
import org.crisisbrief.model.source.Span;
import org.junit.jupiter.api.Test;

class CapitalsTest {

    @Test
    void keepsTheCapitalsOfNamesInATextOfCapitalsAlone() {
        assertEquals(
                List.of("ANSELM", "OKORO"),
                capitals("YESTERDAY TWO MEN SHOT ANSELM OKORO IN FRONT OF THE HOTEL AND THEN RAN AWAY."));
    }

    @Test
    void countsOrdinaryWordsInsideNamesOfBodiesAndPlaces() {
        assertEquals(
                List.of("KENYAN", "NATIONAL", "POLICE", "LA", "ROCHELLE"),
                capitals("THE KENYAN NATIONAL POLICE SAID NOBODY WAS HURT WHEN THE BUS LEFT LA ROCHELLE."));
    }

    @Test
    void tellsMonthsFromVerbsByTheNumberBesideThem() {
        assertEquals(
                List.of("MARCH"),
                capitals("ON 3 MARCH THEY BEGAN TO MARCH TO THE CAPITAL, WHERE THEY MAY STAY FOR A WEEK."));
    }

    @Test
    void leavesTextsWithSmallLettersAlone() {
        assertEquals(
                List.of("The", "Hotel", "Bank"), capitals("The old Hotel near the river was sold to a Bank today."));
    }

    private static List<String> capitals(String text) {
        return new AnnotatedText(new SourceText(text, List.of(new Span(0, text.length()))), Set.of())
                .tokens().stream().filter(Token::isCapitalised).map(Token::text).collect(Collectors.toList());
    }
}
