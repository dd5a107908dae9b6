package org.crisisbrief.model.fact;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * When something happened.
 *
 * @param start its first day; absent for "on or before" and where the date is unresolved
 * @param end its last day; equal to {@code start} for one day
 * @param precision how the days are known
 * @param text the source's words; empty where it gives none
 */
public record DateValue(Optional<LocalDate> start, Optional<LocalDate> end, Precision precision, String text) {

    /** How a date is known. */
    public enum Precision {
        /** The source gives the day. */
        STATED,
        /** Worked out from a relative expression. */
        DERIVED,
        /** Only an order in time is known, such as "by 6 January". */
        ORDER,
        /** The source gives words that nothing anchors, or no date at all. */
        UNRESOLVED,
        /** Sources, or one broken source, give several. */
        CONFLICT
    }

    /** No date is given. */
    public static final DateValue NONE = unresolved("");

    public DateValue {
        Objects.requireNonNull(precision);
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            throw new IllegalArgumentException("a date ends before it starts: " + start.get() + ", " + end.get());
        }
        if (precision == Precision.UNRESOLVED && (start.isPresent() || end.isPresent())) {
            throw new IllegalArgumentException("an unresolved date has no day");
        }
    }

    public static DateValue day(LocalDate day, Precision precision, String text) {
        return new DateValue(Optional.of(day), Optional.of(day), precision, text);
    }

    public static DateValue range(LocalDate start, LocalDate end, Precision precision, String text) {
        return new DateValue(Optional.of(start), Optional.of(end), precision, text);
    }

    public static DateValue unresolved(String text) {
        return new DateValue(Optional.empty(), Optional.empty(), Precision.UNRESOLVED, text);
    }
}
