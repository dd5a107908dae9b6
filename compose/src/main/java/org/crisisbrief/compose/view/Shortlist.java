package org.crisisbrief.compose.view;

import java.util.List;
import java.util.Map;

/**
 * The first items of a list that may be too long for the body of a document.
 *
 * @param further how many items are left out and where they stand, in a sentence; empty if none is
 */
record Shortlist<T>(List<T> items, String further) {

    /** At most so many items; the others stand where {@code phrase} says. */
    static <T> Shortlist<T> of(Desk desk, List<T> all, int most, String phrase) {
        return all.size() <= most
                ? new Shortlist<>(List.copyOf(all), "")
                : new Shortlist<>(List.copyOf(all.subList(0, most)), further(desk, all.size() - most, phrase));
    }

    static String further(Desk desk, int n, String phrase) {
        return n == 0 ? "" : desk.phrases.counted(phrase, n, Map.of());
    }
}
