package org.crisisbrief.extract.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.DateValue.Precision;
import org.crisisbrief.model.fact.TimeExpression.Type;
import org.crisisbrief.model.source.Span;

/** The date that the words of a clause give. */
public final class ClauseDate {

    /** What stands between the two dates of a range: "Tuesday and Wednesday", "3 to 5 May", "Monday until Friday". */
    private static final Pattern JOINT =
            Pattern.compile("\\s*(?:,|-|,?\\s*(?:and|to|until|till|through|or)(?:\\s+(?:on|the|early|late))?)\\s*");

    private ClauseDate() {}

    /**
     * The date nearest to a span within a clause; dates joined to it ("on Tuesday and Wednesday") make a range with it.
     *
     * @return {@link DateValue#NONE} if the clause has no date
     */
    public static DateValue in(AnnotatedText text, Span clause, Span near) {
        List<Mention> dates = text.mentions(Timex.LABEL, clause).stream()
                .filter(ClauseDate::isDate)
                .toList();
        Optional<Mention> nearest = dates.stream()
                .min(Comparator.comparing((Mention m) -> !timex(m).hasDay()).thenComparing(m -> distance(m, near)));
        if (nearest.isEmpty()) {
            return DateValue.NONE;
        }
        int first = dates.indexOf(nearest.get());
        int last = first;
        while (first > 0 && areJoined(text, dates.get(first - 1), dates.get(first))) {
            first--;
        }
        while (last + 1 < dates.size() && areJoined(text, dates.get(last), dates.get(last + 1))) {
            last++;
        }
        return range(text, dates.get(first), dates.get(last))
                .orElse(timex(nearest.get()).dates());
    }

    private static Optional<DateValue> range(AnnotatedText text, Mention first, Mention last) {
        Optional<LocalDate> start = timex(first).dates().start();
        Optional<LocalDate> end = timex(last).dates().end();
        if (first.equals(last) || start.isEmpty() || end.isEmpty() || end.get().isBefore(start.get())) {
            return Optional.empty();
        }
        boolean stated = timex(first).dates().precision() == Precision.STATED
                && timex(last).dates().precision() == Precision.STATED;
        String words = text.slice(first.span().union(last.span()));
        return Optional.of(
                DateValue.range(start.get(), end.get(), stated ? Precision.STATED : Precision.DERIVED, words));
    }

    private static boolean areJoined(AnnotatedText text, Mention first, Mention second) {
        return first.end() <= second.start()
                && timex(first).hasDay()
                && timex(second).hasDay()
                && JOINT.matcher(text.plain().substring(first.end(), second.start()))
                        .matches();
    }

    private static boolean isDate(Mention mention) {
        Timex timex = timex(mention);
        return timex.hasDay() || timex.type() == Type.DATE && !timex.isReference();
    }

    private static Timex timex(Mention mention) {
        return mention.value(Timex.class);
    }

    private static int distance(Mention mention, Span near) {
        if (mention.span().overlaps(near)) {
            return 0;
        }
        return mention.end() <= near.start() ? near.start() - mention.end() : mention.start() - near.end();
    }
}
