package org.crisisbrief.extract.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.LabelBits;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Token;
import org.crisisbrief.extract.number.NumberWords;
import org.crisisbrief.model.source.Span;

/**
 * Marks how many units of time a number counts, "numeral": "48", "2.5", "2 1/2", "twenty four", "a hundred", "two thousand",
 * "two and a half"; and years in words, "nineteen ninety-six", as "year-number".
 */
final class NumberMarks {

    private static final Pattern FRACTION = Pattern.compile("(\\d)/(\\d)");
    private static final Pattern YEAR = Pattern.compile("1[89]\\d\\d|20\\d\\d");
    private static final long LABELS = LabelBits.of(Set.of("number-word", "time-number", "time-century"));
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);

    private record Number(BigDecimal value, int end) {}

    private final AnnotatedText text;
    private final List<Token> tokens;

    private NumberMarks(AnnotatedText text) {
        this.text = text;
        this.tokens = text.tokens();
    }

    static void annotate(AnnotatedText text) {
        NumberMarks marks = new NumberMarks(text);
        for (int i = 0; i < marks.tokens.size(); i++) {
            if (!marks.canBegin(i)) {
                continue;
            }
            marks.year(i);
            int first = i;
            marks.number(i)
                    .ifPresent(n -> marks.mark(
                            "numeral",
                            first,
                            n.end,
                            n.value.stripTrailingZeros().toPlainString()));
        }
    }

    /** A quick look before the longer one: digits, a hyphen, a word of number or "a". */
    private boolean canBegin(int at) {
        Token token = tokens.get(at);
        return token.isNumber()
                || token.key().indexOf('-') >= 0
                || token.is("a")
                || text.mayHave(token.start(), LABELS);
    }

    private void mark(String label, int first, int end, String value) {
        Span span = new Span(tokens.get(first).start(), tokens.get(end - 1).end());
        text.add(new Mention(label, span, value, "time." + label));
    }

    private Optional<Number> number(int first) {
        Optional<Number> base = simple(first).map(n -> joined(n));
        if (base.isEmpty()) {
            boolean scaled = is(first, "a") && scale(first + 1).isPresent();
            return scaled ? Optional.of(scaled(new Number(BigDecimal.ONE, first + 1))) : Optional.empty();
        }
        Number number = scaled(base.get());
        if (is(number.end, "and") && is(number.end + 1, "a") && is(number.end + 2, "half")) {
            return Optional.of(new Number(number.value.add(HALF), number.end + 3));
        }
        return Optional.of(number).filter(n -> n.value.compareTo(LARGEST) < 0);
    }

    private Optional<Number> simple(int at) {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        Token token = tokens.get(at);
        if (token.isNumber()) {
            Optional<BigDecimal> fraction = fraction(token.key());
            if (fraction.isPresent()) {
                return Optional.of(new Number(fraction.get(), at + 1));
            }
            return YEAR.matcher(token.key()).matches() && !token.is("2000")
                    ? Optional.empty()
                    : NumberWords.digits(token.key()).map(n -> new Number(BigDecimal.valueOf(n), at + 1));
        }
        Optional<Mention> word = text.at(token.start(), "number-word").or(() -> text.at(token.start(), "time-number"));
        if (word.isPresent()) {
            return Optional.of(new Number(
                    new BigDecimal(word.get().value(String.class)),
                    text.tokenFrom(word.get().end())));
        }
        return NumberWords.compound(token.key()).map(n -> new Number(BigDecimal.valueOf(n), at + 1));
    }

    /** "1/2". */
    private static Optional<BigDecimal> fraction(String key) {
        if (key.indexOf('/') < 0) {
            return Optional.empty();
        }
        Matcher fraction = FRACTION.matcher(key);
        return fraction.matches() && !fraction.group(2).equals("0")
                ? Optional.of(new BigDecimal(fraction.group(1))
                        .divide(new BigDecimal(fraction.group(2)), 2, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    /** "2 1/2", "twenty four". */
    private Number joined(Number first) {
        if (first.end >= tokens.size()) {
            return first;
        }
        Token next = tokens.get(first.end);
        Optional<BigDecimal> fraction = fraction(next.key());
        if (fraction.isPresent()) {
            return new Number(first.value.add(fraction.get()), first.end + 1);
        }
        boolean tens = first.value.remainder(BigDecimal.TEN).signum() == 0
                && first.value.compareTo(BigDecimal.TEN) > 0
                && first.value.compareTo(BigDecimal.valueOf(100)) < 0;
        if (tens && !next.isNumber()) {
            Optional<Number> ones =
                    simple(first.end).filter(n -> n.value.compareTo(BigDecimal.TEN) < 0 && n.end == first.end + 1);
            return ones.map(n -> new Number(first.value.add(n.value), n.end)).orElse(first);
        }
        return first;
    }

    private Number scaled(Number number) {
        Optional<BigDecimal> scale = scale(number.end);
        if (scale.isEmpty()) {
            return number;
        }
        BigDecimal value = number.value.multiply(scale.get());
        int next = number.end + 1;
        int rest = is(next, "and") && !is(next + 1, "a") ? next + 1 : next;
        return simple(rest)
                .map(this::joined)
                .filter(r -> r.value.compareTo(scale.get()) < 0)
                .map(r -> new Number(value.add(r.value), r.end))
                .orElse(new Number(value, next));
    }

    private Optional<BigDecimal> scale(int at) {
        return at >= tokens.size()
                ? Optional.empty()
                : text.at(tokens.get(at).start(), "number-scale").map(m -> new BigDecimal(m.value(String.class)));
    }

    /** "nineteen ninety-six", "eighteen forty", "twenty twelve". */
    private void year(int at) {
        Optional<Mention> century = text.at(tokens.get(at).start(), "time-century");
        if (century.isEmpty()) {
            return;
        }
        Optional<Number> years = simple(at + 1)
                .map(this::joined)
                .filter(n -> !tokens.get(at + 1).isNumber()
                        && n.value.compareTo(BigDecimal.TEN) >= 0
                        && n.value.compareTo(BigDecimal.valueOf(100)) < 0);
        years.ifPresent(n -> mark("year-number", at, n.end, century.get().value(String.class) + n.value.intValue()));
    }

    private boolean is(int at, String word) {
        return at < tokens.size() && tokens.get(at).is(word);
    }
}
