package org.crisisbrief.model.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.model.fact.Fact.PeopleClass;
import org.crisisbrief.model.fact.FigureSeries.Report;
import org.junit.jupiter.api.Test;

class FigureSeriesTest {

    private static final Report FIRST = report("c1", Quantity.exactly("40", 40), "2020-05-01", "A");
    private static final Report HIGH = report("c2", Quantity.atLeast("hundreds", 200, true), "2020-05-02", "B");
    private static final Report LAST = report("c3", Quantity.exactly("61", 61), "2020-05-03", "C");
    private static final Report OPEN = new Report("c4", Quantity.open("many"), Optional.empty(), "C", Optional.empty());

    private final FigureSeries series = of(FIRST, HIGH, LAST, OPEN);

    @Test
    void knowsWhatWasReportedLastAndWhatIsHighest() {
        assertEquals(Set.of(LAST), series.latest());
        assertEquals(Set.of(HIGH), series.highest());
    }

    @Test
    void countsCopiesOfOneStoryOnce() {
        assertEquals(3, series.origins());
    }

    @Test
    void isNotWithoutAReport() {
        assertThrows(IllegalArgumentException.class, () -> of());
    }

    private static FigureSeries of(Report... reports) {
        return new FigureSeries("f1", Harm.KILLED, PeopleClass.UNSTATED, "", List.of(reports));
    }

    private static Report report(String claim, Quantity quantity, String day, String origin) {
        return new Report(claim, quantity, Optional.of(LocalDate.parse(day)), origin, Optional.empty());
    }
}
