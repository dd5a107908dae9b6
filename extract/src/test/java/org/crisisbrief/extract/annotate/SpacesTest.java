package org.crisisbrief.extract.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpacesTest {

    @Test
    void leavesWordsAloneThatHaveSingleSpaces() {
        String words = " the rural\u00A0district ";

        assertSame(words, Spaces.single(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a  b", "a\tb", "a\nb", "a\r\nb", "a \n b", "a\fb", "a\u000Bb"})
    void makesARunOfWhiteSpaceOneSpace(String words) {
        assertEquals("a b", Spaces.single(words));
    }
}
