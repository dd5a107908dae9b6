package org.crisisbrief.extract.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.DateValue.Precision;
import org.crisisbrief.model.source.Span;
import org.junit.jupiter.api.Test;

class ClauseDateTest {

    private static DateValue near(String sentence, String words) {
        AnnotatedText text = Specimen.resolved(sentence, "2022-01-06");
        int at = sentence.indexOf(words);
        return ClauseDate.in(text, new Span(0, sentence.length()), new Span(at, at + words.length()));
    }

    @Test
    void joinsDatesToARange() {
        DateValue expected = DateValue.range(
                LocalDate.of(2022, 1, 4), LocalDate.of(2022, 1, 5), Precision.DERIVED, "Tuesday and Wednesday");
        assertEquals(expected, near("They led to violent riots on Tuesday and Wednesday.", "riots"));
    }

    @Test
    void takesTheNearestDate() {
        String sentence = "The protests of January 2 led, after a week, to riots on Tuesday.";
        assertEquals(
                DateValue.day(LocalDate.of(2022, 1, 2), Precision.STATED, "January 2"), near(sentence, "protests"));
        assertEquals(DateValue.day(LocalDate.of(2022, 1, 4), Precision.DERIVED, "Tuesday"), near(sentence, "riots"));
    }

    @Test
    void keepsTheWordsOfADateThatNothingAnchors() {
        AnnotatedText text = Specimen.resolved("Riots broke out on Tuesday.", "");
        assertEquals(DateValue.unresolved("Tuesday"), ClauseDate.in(text, new Span(0, 27), new Span(0, 5)));
    }

    @Test
    void givesNoneWithoutADate() {
        assertEquals(DateValue.NONE, near("Riots went on for six months.", "Riots"));
    }
}
