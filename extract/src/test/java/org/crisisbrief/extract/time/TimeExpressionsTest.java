package org.crisisbrief.extract.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TimeExpressionsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "expressions.csv", delimiter = '|', numLinesToSkip = 1, emptyValue = "")
    void readsExactlyTheTimesOfASentence(String day, String sentence, String times) {
        String found = String.join("; ", Specimen.times(Specimen.resolved(sentence, day == null ? "" : day)));
        assertEquals(times == null ? "" : times, found);
    }
}
