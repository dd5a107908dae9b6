package org.crisisbrief.model.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.crisisbrief.model.fact.DateValue.Precision;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.Span;
import org.junit.jupiter.api.Test;

/** Values check themselves, and claims have an order. */
class FactTest {

    private static final LocalDate DAY = LocalDate.of(2022, 1, 5);

    @Test
    void aDateEndsNoEarlierThanItStarts() {
        assertThrows(
                IllegalArgumentException.class,
                () -> DateValue.range(DAY, DAY.minusDays(1), Precision.STATED, "backwards"));
        assertEquals(DateValue.day(DAY, Precision.STATED, "x"), DateValue.range(DAY, DAY, Precision.STATED, "x"));
    }

    @Test
    void anUnresolvedDateHasNoDay() {
        assertThrows(IllegalArgumentException.class, () -> DateValue.day(DAY, Precision.UNRESOLVED, "then"));
        assertEquals(Optional.empty(), DateValue.NONE.start());
    }

    @Test
    void theBoundsOfAQuantityDoNotCross() {
        assertThrows(
                IllegalArgumentException.class, () -> new Quantity("x", OptionalLong.of(3), OptionalLong.of(2), false));
        assertEquals(OptionalLong.of(3), Quantity.exactly("three", 3).max());
        assertEquals(
                OptionalLong.empty(),
                Quantity.atLeast("at least three", 3, false).max());
        assertEquals(
                OptionalLong.empty(), Quantity.atMost("up to three", 3, false).min());
        assertEquals(OptionalLong.empty(), Quantity.open("several").min());
    }

    @Test
    void aPlaceStandsOnTheEarthInACountryOfThreeLetters() {
        assertThrows(IllegalArgumentException.class, () -> new Coordinates(90.1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Coordinates(Double.NaN, 0));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Place(
                        "x",
                        Place.Precision.SITE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("KZ"),
                        Optional.empty()));
    }

    private static Claim<?> claim(String id, Fact fact, int start) {
        return new Claim<>(id, fact, Attribution.DOCUMENT, Provenance.of(new At("A", new Span(start, start + 1)), ""));
    }

    @Test
    void onlyAnEventHasSeveralAttributions() {
        Provenance somewhere = Provenance.of(new At("A", new Span(0, 1)), "");
        Fact cause = new Fact.Cause("a", "b", Optional.empty());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Claim<>(
                        "c1", cause, List.of(Attribution.DOCUMENT, Attribution.UNCLEAR), somewhere, Optional.empty()));
        assertThrows(
                IllegalArgumentException.class, () -> new Claim<>("c1", cause, List.of(), somewhere, Optional.empty()));
    }

    @Test
    void aClaimWasReadSomewhere() {
        assertThrows(IllegalArgumentException.class, () -> new Provenance(List.of(), Map.of(), ""));
    }

    @Test
    void aPartWithoutAPlaceIsNoPart() {
        At at = new At("A", new Span(0, 1));
        assertEquals(
                new Provenance(List.of(at), Map.of(), ""),
                new Provenance(List.of(at), Map.of(Slot.CUE, List.of()), ""));
    }

    @Test
    void claimsStandByPassageThenKindThenId() {
        Fact statement = said("x");
        Fact cause = new Fact.Cause("a", "b", Optional.empty());
        List<Claim<?>> ordered = List.of(
                claim("c9", statement, 1),
                claim("c10", statement, 1),
                claim("c1", cause, 1),
                claim("c0", statement, 2));
        List<Claim<?>> reversed = new ArrayList<>(ordered);
        java.util.Collections.reverse(reversed);
        assertEquals(ordered, reversed.stream().sorted(Claim.ORDER).toList());
    }

    @Test
    void equalFactsOfTwoSourcesAreEqual() {
        assertEquals(said("x"), said("x"));
    }

    private static Fact said(String words) {
        return new Fact.Statement(words, Fact.Statement.Wording.DIRECT, Fact.Statement.Mode.SAID, Optional.empty());
    }
}
