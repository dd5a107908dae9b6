package org.crisisbrief.extract.time;

import java.util.Optional;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.TimeExpression;

/**
 * What a time expression stands for.
 *
 * @param value the TIMEX3 value, such as "2022-01-05TNI" or "P6M"; empty where unresolved
 * @param anchor the day that a derived value was worked out from
 * @param dates the days it covers; {@link DateValue#NONE} with its words for durations, sets and what nothing anchors
 */
public record Timex(
        TimeExpression.Type type, String value, TimeExpression.Basis basis, Optional<String> anchor, DateValue dates) {

    /** The label of the mentions that carry one. */
    public static final String LABEL = "time";

    public Timex {
        if (value.isEmpty() != (basis == TimeExpression.Basis.UNRESOLVED)) {
            throw new IllegalArgumentException("only an unresolved time has no value: " + value + ", " + basis);
        }
    }

    boolean hasDay() {
        return dates.start().isPresent();
    }

    /** Whether it covers a single day. */
    boolean isDay() {
        return hasDay() && dates.start().equals(dates.end());
    }

    /** Whether it is only past, present or future. */
    boolean isReference() {
        return value.endsWith("_REF");
    }
}
