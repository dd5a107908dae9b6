package org.crisisbrief.extract.entity;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.model.source.Span;
import org.junit.jupiter.api.Test;

class PlacedTest {

    private static Mention mention(int start, int end) {
        return new Mention("place", new Span(start, end), "", "test");
    }

    @Test
    void findsTheLongestMentionOfATokenAndOfThoseAlikeTheFirst() {
        Mention shorter = mention(0, 3);
        Mention longer = mention(0, 5);
        Mention alike = mention(0, 5);

        assertSame(
                longer,
                Placed.of(List.of(shorter, longer, alike), Mention::start).get(0));
    }

    @Test
    void findsMentionsThatComeInAnotherOrderThanTheirTokens() {
        Mention late = mention(2, 9);
        Mention early = mention(4, 6);
        Placed placed = Placed.of(List.of(late, early), Mention::end);

        assertSame(late, placed.get(9));
        assertSame(early, placed.get(6));
        assertNull(placed.get(7));
    }

    @Test
    void findsNothingAmongNone() {
        assertNull(Placed.of(List.of(), Mention::start).get(0));
    }
}
