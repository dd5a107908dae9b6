package org.crisisbrief.model.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ranges, passages and texts of sources. */
class SourceTest {

    @Test
    void aSpanEndsNoEarlierThanItStarts() {
        assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
        assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2));
        assertEquals(0, new Span(3, 3).length());
    }

    @Test
    void spansThatTouchDoNotOverlap() {
        assertFalse(new Span(0, 3).overlaps(new Span(3, 5)));
        assertTrue(new Span(0, 4).overlaps(new Span(3, 5)));
    }

    @Test
    void aSpanHoldsItsStartAndNotItsEnd() {
        Span span = new Span(2, 4);
        assertTrue(span.contains(2) && span.contains(3));
        assertFalse(span.contains(1) || span.contains(4));
        assertTrue(span.contains(span));
        assertFalse(span.contains(new Span(2, 5)));
        assertEquals(new Span(1, 9), new Span(1, 3).union(new Span(8, 9)));
    }

    @Test
    void passagesStandBySourceThenTitleThenSpan() {
        List<At> ordered = List.of(
                new At("A", new Span(5, 6), true),
                new At("A", new Span(0, 2)),
                new At("A", new Span(0, 3)),
                new At("A", new Span(1, 2)),
                new At("B", new Span(0, 1)),
                new At("AA", new Span(0, 1)));
        List<At> reversed = new java.util.ArrayList<>(ordered);
        java.util.Collections.reverse(reversed);
        assertEquals(ordered, reversed.stream().sorted().toList());
    }

    @Test
    void aPassageNamesItsSource() {
        assertThrows(IllegalArgumentException.class, () -> new At("", new Span(0, 1)));
    }

    @Test
    void anOffsetBetweenParagraphsBelongsToTheOneBefore() {
        SourceText text = new SourceText("  one\n\ntwo  ", List.of(new Span(2, 5), new Span(7, 10)));
        assertEquals(
                List.of(1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2),
                Stream.iterate(0, i -> i + 1).limit(12).map(text::paragraphAt).toList());
        assertEquals("two", text.paragraph(2));
        assertEquals(1, new SourceText("", List.of()).paragraphAt(0));
    }

    @Test
    void paragraphsStandInOrderInsideOfTheText() {
        assertThrows(IllegalArgumentException.class, () -> new SourceText("abc", List.of(new Span(0, 4))));
        assertThrows(
                IllegalArgumentException.class, () -> new SourceText("abc", List.of(new Span(0, 2), new Span(1, 3))));
    }

    @Test
    void aPassageIsOnThePageWhereItsParagraphBegins() {
        SourceText text = new SourceText("one\n\ntwo", List.of(new Span(0, 3), new Span(5, 8)), List.of(2, 4));
        assertEquals(OptionalInt.of(2), text.pageAt(4));
        assertEquals(OptionalInt.of(4), text.pageAt(7));
        assertEquals(OptionalInt.empty(), new SourceText("one", List.of(new Span(0, 3))).pageAt(0));
    }

    @Test
    void everyParagraphHasItsPageOrNoneHas() {
        List<Span> two = List.of(new Span(0, 1), new Span(1, 2));
        assertThrows(IllegalArgumentException.class, () -> new SourceText("ab", two, List.of(1)));
        assertThrows(IllegalArgumentException.class, () -> new SourceText("ab", two, List.of(1, 0)));
    }

    private static Source source(Optional<LocalDate> published, Source.Basis basis) {
        return new Source(
                "A",
                "a",
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                published,
                basis,
                Optional.empty(),
                "en",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    @Test
    void aDateAndItsBasisGoTogether() {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2022, 1, 6));
        assertThrows(IllegalArgumentException.class, () -> source(day, Source.Basis.UNKNOWN));
        assertThrows(IllegalArgumentException.class, () -> source(Optional.empty(), Source.Basis.STATED));
    }

    @Test
    void aSourceWithoutItsTextSaysSo() {
        Source source = source(Optional.empty(), Source.Basis.UNKNOWN);
        assertThrows(IllegalArgumentException.class, source::sourceText);
    }
}
