package org.crisisbrief.extract.time;

import java.util.Set;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Token;
import org.crisisbrief.extract.rules.Rule;
import org.crisisbrief.model.source.Span;

/** Words beside an expression that make it something other than a time. */
final class Vetoes {

    private Vetoes() {}

    static boolean forbid(AnnotatedText text, Rule rule, Span span) {
        int first = text.tokenFrom(span.start());
        int next = text.tokenFrom(span.end());
        boolean ends = next >= text.tokens().size();
        if (!ends
                && has(text, next, "time-name-after")
                && text.tokens().get(next).isCapitalised()) {
            return true;
        }
        return switch (rule.emits()) {
            case "weekday" ->
                first > 0
                        && has(text, first - 1, "weekday-name-before")
                        && text.tokens().get(first - 1).isCapitalised();
            case "years" ->
                !ends && isCounted(text, next)
                        || first > 0 && isMoney(text.tokens().get(first - 1));
            case "calendar-day" -> rule.id().startsWith("time.second-day") && !ends && isCounted(text, next);
            case "calendar-month" -> !ends && has(text, first, "month-name") && isNameBefore(text, first, next);
            case "duration" -> !ends && isAge(text, next) || isSomeDay(text, first, next);
            case "period" -> !ends && text.tokens().get(next).is("of");
            default -> false;
        };
    }

    private static boolean isCounted(AnnotatedText text, int next) {
        return has(text, next, "people")
                || has(text, next, "person-noun")
                || has(text, next, "people-modifier")
                || has(text, next, "count-not")
                || has(text, next, "number-scale")
                || text.tokens().get(next).is("%");
    }

    private static boolean isMoney(Token before) {
        return Set.of("$", "\u20ac", "\u00a3", "#").contains(before.text());
    }

    /** "by April Ryan": a month that is a given name, with a capitalised word after it. */
    private static boolean isNameBefore(AnnotatedText text, int first, int next) {
        Token after = text.tokens().get(next);
        return first > 0
                && Set.of("by", "of", "from", "to", "for", "until")
                        .contains(text.tokens().get(first - 1).key())
                && after.isWord()
                && after.isCapitalised();
    }

    /** "one day" as in "one day they will return", without a preposition that makes it a duration. */
    private static boolean isSomeDay(AnnotatedText text, int first, int next) {
        return next == first + 2
                && text.tokens().get(first).is("one")
                && text.tokens().get(first + 1).is("day")
                && (first == 0
                        || !Set.of("for", "in", "within", "after", "just", "only", "than", "of", "lasted", "over")
                                .contains(text.tokens().get(first - 1).key()));
    }

    private static boolean isAge(AnnotatedText text, int next) {
        Token after = text.tokens().get(next);
        return after.is("old")
                || after.is("older")
                || after.is("younger")
                || after.is("of")
                        && next + 1 < text.tokens().size()
                        && text.tokens().get(next + 1).is("age");
    }

    private static boolean has(AnnotatedText text, int token, String label) {
        return text.at(text.tokens().get(token).start(), label).isPresent();
    }
}
