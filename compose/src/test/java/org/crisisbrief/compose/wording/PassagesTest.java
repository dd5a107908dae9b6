package org.crisisbrief.compose.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crisisbrief.model.source.Span;
import org.junit.jupiter.api.Test;

class PassagesTest {

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static String fragment(String text, String core, int words) {
        Span f = Passages.fragment(text, new Span(0, text.length()), span(text, core), words);
        return text.substring(f.start(), f.end());
    }

    @Test
    void sentencesEndAtAStopBeforeACapital() {
        String text = "Mr. Ban spoke on Jan. 5. “He left,” she said. Then 3.5 million fled.";
        assertEquals(
                "[Mr. Ban spoke on Jan. 5., “He left,” she said., Then 3.5 million fled.]",
                Passages.sentences(text, new Span(0, text.length())).stream()
                        .map(s -> text.substring(s.start(), s.end()))
                        .toList()
                        .toString());
    }

    @Test
    void aShortSentenceIsQuotedWhole() {
        assertEquals("Protests began on Monday", fragment("Protests began on Monday.", "Protests", 20));
    }

    @Test
    void aLongSentenceGivesTheClauseAroundItsCore() {
        String text =
                "The demonstrations began in response to the rise in prices of gas, the main fuel in the country, "
                        + "but they led to riots on Tuesday, with serious acts of vandalism.";
        assertEquals("they led to riots on Tuesday, with serious acts of vandalism", fragment(text, "riots", 14));
    }

    @Test
    void marksOfQuotationArePaired() {
        assertEquals("dozens of deaths", fragment("caused “dozens of deaths,” they said", "“dozens of deaths", 3));
    }

    @Test
    void neverMoreWordsThanAllowed() {
        String text = "one two three four five six seven eight nine ten eleven twelve";
        for (int words = 3; words < 12; words++) {
            assertTrue(Words.count(fragment(text, "five six", words)) <= words);
        }
    }
}
