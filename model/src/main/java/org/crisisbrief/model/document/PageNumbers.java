package org.crisisbrief.model.document;

import java.util.Map;
import java.util.OptionalInt;

/**
 * What a layout tells another renderer.
 *
 * @param pages how many pages there are; 0 if nothing was laid out
 * @param byHeading the page, from 1, on which each heading's id stands
 */
public record PageNumbers(int pages, Map<String, Integer> byHeading) {

    /** Nothing is known. */
    public static final PageNumbers NONE = new PageNumbers(0, Map.of());

    public PageNumbers {
        byHeading = Map.copyOf(byHeading);
    }

    public OptionalInt of(String heading) {
        Integer page = byHeading.get(heading);
        return page == null ? OptionalInt.empty() : OptionalInt.of(page);
    }
}
