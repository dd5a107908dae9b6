package org.crisisbrief.extract.time;

import java.util.Locale;
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
                rule.id().equals("time.year-bare") && isNumbered(text, first)
                        || !ends && isCounted(text, next)
                        || first > 0 && isMoney(text.tokens().get(first - 1));
            case "calendar-day" -> rule.id().startsWith("time.second-day") && !ends && isCounted(text, next);
            case "calendar-month" ->
                !ends
                        && (isName(text, first, next)
                                || rule.id().equals("time.month-of-noun")
                                        && text.tokens().get(next).isCapitalised());
            case "duration" -> isTitle(text, first, next) || !ends && isAge(text, next) || isSomeDay(text, first, next);
            case "told-period" -> !ends && text.tokens().get(next).is("of");
            case "period" ->
                !ends && text.tokens().get(next).is("of") && !rule.id().equals("time.fiscal-turn");
            case "reference" ->
                isPartOfName(text, first, next)
                        || rule.id().matches("time\\.(?:current|recent)") && (ends || !isNoun(text, next));
            default -> false;
        };
    }

    /** "some 1900", "Boeing 1990": a number or a name before makes it no year. */
    private static boolean isNumbered(AnnotatedText text, int first) {
        if (first == text.sentenceAt(text.tokens().get(first).start()).firstToken()) {
            return false;
        }
        Token before = text.tokens().get(first - 1);
        boolean opens = first - 1 == text.sentenceAt(before.start()).firstToken();
        return before.isNumber()
                || has(text, first - 1, "bound-about")
                || has(text, first - 1, "bound-min")
                || !opens && before.isWord() && before.isCapitalised();
    }

    private static boolean isNoun(AnnotatedText text, int next) {
        return text.tokens().get(next).isWord() && !has(text, next, "time-function");
    }

    private static boolean isCounted(AnnotatedText text, int next) {
        return has(text, next, "people")
                || has(text, next, "person-noun")
                || has(text, next, "people-modifier")
                || has(text, next, "count-not")
                || has(text, next, "number-scale")
                || text.tokens().get(next).is("%");
    }

    /** "Apocalypse Now": a capitalised word inside a sentence, between capitalised words. */
    private static boolean isPartOfName(AnnotatedText text, int first, int next) {
        Token word = text.tokens().get(first);
        return word.isCapitalised()
                && next < text.tokens().size()
                && text.tokens().get(next).isCapitalised()
                && !word.text().equals(word.text().toUpperCase(Locale.ROOT));
    }

    private static boolean isMoney(Token before) {
        return Set.of("$", "\u20ac", "\u00a3", "#").contains(before.text());
    }

    /** "by April Ryan": a month that is a given name, with a capitalised word after it. */
    private static boolean isName(AnnotatedText text, int first, int next) {
        Token after = text.tokens().get(next);
        return next == first + 1
                && has(text, first, "month-name")
                && after.isWord()
                && after.isCapitalised()
                && !after.text().equals(after.text().toUpperCase(Locale.ROOT))
                && text.sentenceAt(after.start()).firstToken() != next;
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

    /** "60 Minutes": a capital on the unit. */
    private static boolean isTitle(AnnotatedText text, int first, int next) {
        Token unit = text.tokens().get(next - 1);
        return next > first + 1
                && unit.isCapitalised()
                && text.tokens().get(next - 2).isNumber()
                && !unit.text().equals(unit.text().toUpperCase(Locale.ROOT));
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
