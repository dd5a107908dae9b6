package org.crisisbrief.extract.fuzz;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import org.crisisbrief.extract.Extractor;
import org.crisisbrief.extract.read.AnyFile;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.json.SituationJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Any words in any order give a situation that can be written and read back. */
class AnyTextTest {

    private static final Extractor EXTRACTOR = Extractor.english();

    @ParameterizedTest
    @CsvSource({"1, 200", "3, 200", "12, 200", "150, 15"})
    void ofTheLexicons(int length, int texts) {
        Salad salad = new Salad(length);
        for (int i = 0; i < texts; i++) {
            String text = salad.text(length);
            assertDoesNotThrow(() -> read(text), text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"They met the president of", "Police said\n\nThe minister for", ". Minister, he said."})
    void thatEndOrBeginEarly(String text) {
        assertDoesNotThrow(() -> read(text));
    }

    private static void read(String text) throws SituationJson.FormatException {
        Situation situation = EXTRACTOR.extract(AnyFile.text(text));
        assertEquals(situation, SituationJson.read(new StringReader(SituationJson.write(situation, true))));
    }
}
