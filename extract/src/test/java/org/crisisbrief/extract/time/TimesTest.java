package org.crisisbrief.extract.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.crisisbrief.model.fact.TimeExpression;
import org.crisisbrief.model.fact.TimeExpression.Basis;
import org.crisisbrief.model.fact.TimeExpression.Type;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.Span;
import org.junit.jupiter.api.Test;

class TimesTest {

    @Test
    void givesEachTimeItsBasisAndAnchor() {
        assertEquals(
                List.of(
                        new TimeExpression(
                                new At("A", new Span(3, 12)),
                                "January 2",
                                Type.DATE,
                                "2022-01-02",
                                Basis.STATED,
                                Optional.empty()),
                        new TimeExpression(
                                new At("A", new Span(29, 39)),
                                "last night",
                                Type.TIME,
                                "2022-01-05TNI",
                                Basis.DERIVED,
                                Optional.of("2022-01-06"))),
                Times.of(Specimen.resolved("On January 2 it began; since last night it rains.", "2022-01-06"), "A"));
    }

    @Test
    void leavesARelativeTimeOfAnUndatedDocumentUnresolved() {
        assertEquals(
                Basis.UNRESOLVED,
                Times.of(Specimen.resolved("It began yesterday.", ""), "A")
                        .get(0)
                        .basis());
    }
}
