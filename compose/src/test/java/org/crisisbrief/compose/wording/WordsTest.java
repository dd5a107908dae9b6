package org.crisisbrief.compose.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void numbersAreFoundAsDigitsAndAsWords() {
        assertEquals(
                Set.of("10", "1200", "7.4", "6"), Words.numbers("Ten of 1,200 at 7.4 for six-month terms; dozens"));
    }

    @Test
    void signsThatStandAloneAreNoWords() {
        assertEquals(3, Words.count("one – two (…) three"));
    }

    @Test
    void loadedWordsAreWholeWordsWithAnyEnding() {
        WordList loaded = WordList.of("loaded", Locale.ENGLISH);
        assertTrue(loaded.in("Terrorists"));
        assertTrue(loaded.in("the “peacekeeping” force"));
        assertTrue(loaded.in("counter-terrorism"));
        assertFalse(loaded.in("the regimen of a gangway"));
    }
}
