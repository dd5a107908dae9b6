package org.crisisbrief.model.fact;

import java.util.OptionalLong;

/**
 * A count as a source words it. Quantities are never added, averaged or reconciled.
 *
 * @param text the source's words, such as "at least ten"
 * @param min the lowest count they allow, absent for "several"
 * @param max the highest count they allow, absent where the words set none
 * @param approximate whether the words are vague ("about", "nearly", "dozens")
 */
public record Quantity(String text, OptionalLong min, OptionalLong max, boolean approximate) {
    public Quantity {
        if (min.isPresent() && max.isPresent() && min.getAsLong() > max.getAsLong()) {
            throw new IllegalArgumentException("a quantity's bounds cross: " + min + " > " + max);
        }
    }

    public static Quantity exactly(String text, long count) {
        return new Quantity(text, OptionalLong.of(count), OptionalLong.of(count), false);
    }

    public static Quantity atLeast(String text, long count, boolean approximate) {
        return new Quantity(text, OptionalLong.of(count), OptionalLong.empty(), approximate);
    }

    public static Quantity atMost(String text, long count, boolean approximate) {
        return new Quantity(text, OptionalLong.empty(), OptionalLong.of(count), approximate);
    }

    /** A count that the words leave open, such as "several". */
    public static Quantity open(String text) {
        return new Quantity(text, OptionalLong.empty(), OptionalLong.empty(), true);
    }
}
