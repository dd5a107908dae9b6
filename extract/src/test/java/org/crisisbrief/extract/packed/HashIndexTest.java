package org.crisisbrief.extract.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HashIndexTest {

    private static HashIndex index(List<Integer> hashes) {
        return new HashIndex(hashes.stream()
                .sorted(HashIndex.ORDER)
                .mapToInt(Integer::intValue)
                .toArray());
    }

    @Test
    void findsEveryCodeAndNoOther() {
        List<Integer> even = new ArrayList<>(List.of(Integer.MIN_VALUE, Integer.MAX_VALUE - 1));
        for (int i = -1000; i <= 1000; i++) {
            even.add(2 * i);
        }
        HashIndex index = index(even);

        for (int hash : even) {
            assertTrue(index.is(index.first(hash), hash), () -> "missing " + hash);
            assertEquals(-1, index.first(hash + 1));
        }
    }

    @Test
    void leadsToTheFirstOfTheSameCodes() {
        HashIndex index = index(List.of(7, 7, 7, 8));
        int first = index.first(7);

        assertTrue(index.is(first, 7) && index.is(first + 1, 7) && index.is(first + 2, 7));
        assertFalse(index.is(first + 3, 7));
        assertFalse(first > 0 && index.is(first - 1, 7));
    }

    @Test
    void findsNothingInNothing() {
        assertEquals(-1, index(List.of()).first(0));
    }
}
