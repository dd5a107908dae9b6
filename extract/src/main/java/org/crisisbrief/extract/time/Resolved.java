package org.crisisbrief.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.DateValue.Precision;
import org.crisisbrief.model.fact.TimeExpression.Basis;
import org.crisisbrief.model.fact.TimeExpression.Type;

/** The usual outcomes of reading a time expression. */
final class Resolved {

    private Resolved() {}

    /** A day, or a part of it ("TNI"), that the text gives. */
    static Timex stated(LocalDate day, String part, String words) {
        return new Timex(
                type(part), day + part, Basis.STATED, Optional.empty(), DateValue.day(day, Precision.STATED, words));
    }

    /** A day, or a part of it, worked out from another. */
    static Timex derived(LocalDate day, String part, Optional<String> anchor, String words) {
        return new Timex(type(part), day + part, Basis.DERIVED, anchor, DateValue.day(day, Precision.DERIVED, words));
    }

    /** A part of a day is a time. */
    private static Type type(String part) {
        return part.isEmpty() ? Type.DATE : Type.TIME;
    }

    /** A span of days, worked out from another day where there is an anchor. */
    static Timex period(LocalDate start, LocalDate end, String value, Optional<String> anchor, String words) {
        Basis basis = anchor.isPresent() ? Basis.DERIVED : Basis.STATED;
        Precision precision = anchor.isPresent() ? Precision.DERIVED : Precision.STATED;
        return new Timex(Type.DATE, value, basis, anchor, DateValue.range(start, end, precision, words));
    }

    /** A period, worked out from another day where there is an anchor. */
    static Timex period(Period period, Optional<String> anchor, String words) {
        return period(period.start(), period.end(), period.value(), anchor, words);
    }

    /** A value that covers no certain days. */
    static Timex without(Type type, String value, Basis basis, Optional<String> anchor, String words) {
        return new Timex(type, value, basis, anchor, DateValue.unresolved(words));
    }

    /** A time that is only past, present or future: "recently", "now". */
    static Timex reference(String value, String words) {
        return without(Type.DATE, value, Basis.STATED, Optional.empty(), words);
    }

    /** A date that nothing anchors. */
    static Timex unresolved(String words) {
        return without(Type.DATE, "", Basis.UNRESOLVED, Optional.empty(), words);
    }
}
