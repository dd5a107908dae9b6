package org.crisisbrief.model.fact;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crisisbrief.model.fact.DateValue.Precision;
import org.crisisbrief.model.fact.Fact.Casualties;
import org.crisisbrief.model.fact.Fact.People;
import org.crisisbrief.model.fact.Fact.PeopleClass;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    private static final Optional<LocalDate> MAY_2020 = Optional.of(LocalDate.parse("2020-05-01"));
    private static final Background BACKGROUND = new Background(MAY_2020, Map.of("v1", year(2010), "v2", year(2021)));

    @Test
    void holdsWhatEndedBeforeItsDay() {
        assertTrue(BACKGROUND.holds(figure(year(2010), Optional.empty())));
        assertFalse(BACKGROUND.holds(figure(year(2020), Optional.empty())));
    }

    @Test
    void datesAFigureByItsEventWhereItHasNoDateOfItsOwn() {
        assertTrue(BACKGROUND.holds(figure(DateValue.NONE, Optional.of("v1"))));
        assertFalse(BACKGROUND.holds(figure(DateValue.NONE, Optional.of("v2"))));
        assertFalse(BACKGROUND.holds(figure(year(2021), Optional.of("v1"))));
    }

    @Test
    void holdsNothingThatHasNoDateAndNothingWhereNoDocumentHasADay() {
        assertFalse(BACKGROUND.holds(figure(DateValue.NONE, Optional.empty())));
        assertFalse(new Background(Optional.empty(), Map.of()).holds(figure(year(2010), Optional.empty())));
    }

    private static Casualties figure(DateValue date, Optional<String> event) {
        return new Casualties(
                Harm.KILLED,
                new People("people", PeopleClass.UNSTATED),
                Quantity.exactly("10", 10),
                List.of(),
                event,
                date,
                Place.NONE);
    }

    private static DateValue year(int year) {
        return DateValue.range(
                LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.STATED, Integer.toString(year));
    }
}
