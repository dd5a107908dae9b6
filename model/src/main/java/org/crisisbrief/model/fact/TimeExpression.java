package org.crisisbrief.model.fact;

import java.util.Optional;
import org.crisisbrief.model.source.At;

/**
 * A time as a text words it, in the terms of TIMEX3 (ISO 24617-1).
 *
 * @param text the words
 * @param value the TIMEX3 value, such as "2022-01-05TNI" or "P6M"; empty where unresolved
 * @param anchor the day that a derived value was worked out from
 */
public record TimeExpression(At at, String text, Type type, String value, Basis basis, Optional<String> anchor) {

    /** TIMEX3's types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    /** How the value is known. */
    public enum Basis {
        STATED,
        DERIVED,
        UNRESOLVED
    }
}
