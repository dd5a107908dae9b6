package org.crisisbrief.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void tellsWordsOfOneHashCodeApart() {
        Vocabulary words = Vocabulary.of(List.of("Aa", "BB", "AaAa", "BBBB", "AaBB"));
        for (String word : List.of("Aa", "BB", "AaAa", "BBBB", "AaBB")) {
            assertEquals(word, words.word(words.id(word)));
        }
        assertEquals(Vocabulary.UNKNOWN, words.id("BBAa"));
        assertEquals(Vocabulary.UNKNOWN, words.id("A"));
    }
}
