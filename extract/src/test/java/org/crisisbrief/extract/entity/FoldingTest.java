package org.crisisbrief.extract.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Şanlıurfa, sanliurfa",
        "N'Djamena, ndjamena",
        "Port-au-Prince, port au prince",
        "U.N., un",
        "Łódź, lodz"
    })
    void dropsAccentsAndMarks(String name, String folded) {
        assertEquals(folded, Folding.fold(name));
    }

    @Test
    void hashesLikeTheFold() {
        String name = " Saint-Étienne (Loire) ";
        assertEquals(Folding.fold(name).hashCode(), Folding.hash(name, 0, name.length()));
    }

    @Test
    void soundsAlikeInOtherTranscriptions() {
        assertEquals(Folding.sound("Kassym-Jomart"), Folding.sound("Kasim-Yomart"));
    }
}
