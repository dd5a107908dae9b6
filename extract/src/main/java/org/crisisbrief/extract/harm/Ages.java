package org.crisisbrief.extract.harm;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.annotate.SentenceWords;
import org.crisisbrief.extract.number.NumberWords;

/** Ages in a sentence: "23-year-old" and "six-week-old" before a noun, ", 23,", "(23)" and ", age 23" after it. */
final class Ages extends SentenceWords {

    private static final int OLDEST = 115;
    private static final Set<String> MARKS = Set.of(",", ".", ";", "(", ")", ":", "-");

    Ages(AnnotatedText text, Sentence sentence) {
        super(text, sentence);
    }

    /**
     * An age from token {@code first} to before token {@code end}.
     *
     * @param years none below one year
     * @param several whether of several persons: "two 17-year-olds"
     */
    record Age(int first, int end, OptionalInt years, boolean several) {}

    /** The age "23-year-old" that begins with a token, written apart or as one word. */
    Optional<Age> written(int token) {
        if (!inside(token)) {
            return Optional.empty();
        }
        String key = key(token);
        int split = key.indexOf("-year-old");
        if (split > 0) {
            return Optional.of(new Age(token, token + 1, years(key.substring(0, split)), key.endsWith("s")));
        }
        if (key.endsWith("-month-old") || key.endsWith("-week-old") || key.endsWith("-day-old")) {
            return Optional.of(new Age(token, token + 1, OptionalInt.empty(), false));
        }
        OptionalInt years = years(key);
        if (years.isEmpty()) {
            return Optional.empty();
        }
        int at = is(token + 1, "-") ? token + 2 : token + 1;
        if (key(at).startsWith("year-old")) {
            return Optional.of(new Age(token, at + 1, years, key(at).endsWith("s")));
        }
        if (key(at).equals("year") || key(at).equals("years")) {
            int old = is(at + 1, "-") ? at + 2 : at + 1;
            return key(old).startsWith("old")
                    ? Optional.of(new Age(token, old + 1, years, key(old).endsWith("s")))
                    : Optional.empty();
        }
        boolean young =
                key(at).startsWith("month-old") || key(at).startsWith("week-old") || key(at).startsWith("day-old");
        return young ? Optional.of(new Age(token, at + 1, OptionalInt.empty(), false)) : Optional.empty();
    }

    /** The age before a token: "23-year-old" or "23-year-old," and none before {@code from}. */
    Optional<Age> endingAt(int token, int from) {
        int end = is(token - 1, ",") ? token - 1 : token;
        for (int first = end - 1; first >= Math.max(from, end - 5); first--) {
            Optional<Age> age = written(first);
            if (age.isPresent() && age.get().end() == end) {
                return age;
            }
        }
        return Optional.empty();
    }

    /** The age after a name or noun. */
    Optional<Age> after(int token) {
        if (is(token, "(")) {
            int number = is(token + 1, "age") || is(token + 1, "aged") ? token + 2 : token + 1;
            OptionalInt years = inside(number) ? years(key(number)) : OptionalInt.empty();
            return years.isPresent() && is(number + 1, ")")
                    ? Optional.of(new Age(token, number + 2, years, false))
                    : Optional.empty();
        }
        if (!is(token, ",")) {
            return Optional.empty();
        }
        boolean said = is(token + 1, "age") || is(token + 1, "aged");
        int number = said ? token + 2 : token + 1;
        if (!inside(number) || !token(number).isNumber() && !said) {
            return Optional.empty();
        }
        OptionalInt years = years(key(number));
        int next = number + 1;
        boolean ends = said
                || !inside(next)
                || MARKS.contains(key(next))
                || label(next, "g-conjunction").isPresent()
                || label(next, "g-preposition").isPresent()
                || label(next, "g-be").isPresent()
                || label(next, "hurt-state").isPresent()
                || label(next, "charged-state").isPresent();
        if (years.isEmpty() || !ends) {
            return Optional.empty();
        }
        return Optional.of(new Age(token, is(next, ",") ? next + 1 : next, years, false));
    }

    private static OptionalInt years(String word) {
        Optional<Double> digits = NumberWords.digits(word);
        if (digits.isPresent()) {
            double value = digits.get();
            return value >= 1 && value <= OLDEST && value == Math.rint(value)
                    ? OptionalInt.of((int) value)
                    : OptionalInt.empty();
        }
        return NumberWords.simple(word)
                .or(() -> NumberWords.compound(word))
                .map(value -> OptionalInt.of(value.intValue()))
                .orElse(OptionalInt.empty());
    }

    private String key(int token) {
        return inside(token) ? token(token).key() : "";
    }
}
