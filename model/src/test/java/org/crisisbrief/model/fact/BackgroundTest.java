package org.crisisbrief.model.fact;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.crisisbrief.model.fact.DateValue.Precision;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    private static final Background BACKGROUND = new Background(Optional.of(LocalDate.parse("2020-05-01")));

    @Test
    void holdsWhatEndedBeforeItsDay() {
        assertTrue(BACKGROUND.holds(year(2010)));
        assertFalse(BACKGROUND.holds(year(2020)));
    }

    @Test
    void holdsNothingThatHasNoDateAndNothingWhereNoDocumentHasADay() {
        assertFalse(BACKGROUND.holds(DateValue.NONE));
        assertFalse(new Background(Optional.empty()).holds(year(2010)));
    }

    private static DateValue year(int year) {
        return DateValue.range(
                LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.STATED, Integer.toString(year));
    }
}
