package org.crisisbrief.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GatesTest {

    private static List<Set<String>> needs(String pattern) {
        return Pattern.parse(pattern).needs().groups();
    }

    @Test
    void everyMentionOfASequenceIsNeeded() {
        assertEquals(List.of(Set.of("count"), Set.of("people")), needs("<count> of the <n:people> fled"));
    }

    @Test
    void whatMayBeLeftOutIsNotNeeded() {
        assertEquals(List.of(Set.of("harm")), needs("<count>? <people>* [h: was? <harm>]"));
    }

    @Test
    void ofTwoWaysEitherIsNeeded() {
        assertEquals(List.of(Set.of("harm", "people")), needs("<harm>|<people>"));
        assertEquals(List.of(), needs("<harm>|killed"));
    }
}
