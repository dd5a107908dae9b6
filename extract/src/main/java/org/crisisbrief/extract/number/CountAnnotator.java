package org.crisisbrief.extract.number;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Annotator;
import org.crisisbrief.extract.annotate.LabelBits;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.annotate.Token;
import org.crisisbrief.model.fact.Quantity;
import org.crisisbrief.model.source.Span;

/**
 * Finds counts ("ten", "at least ten", "dozens", "between 20 and 30", "1.2 million") and adds mentions "count" with a
 * {@link Quantity}. Years, money, distances, ages, clock times and the like are left out.
 */
public final class CountAnnotator implements Annotator {

    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sept",
            "sep",
            "oct",
            "nov",
            "dec");

    private static final Pattern YEAR = Pattern.compile("1[89]\\d\\d|20\\d\\d");

    private static final Set<String> OPENING = Set.of("between", "from", "a", "\"");

    /** The lexicons whose phrases begin a count. */
    private static final long LABELS = LabelBits.of(Set.of(
            "bound-min", "bound-max", "bound-about", "number-vague", "number-open", "number-none", "number-word"));

    @Override
    public void annotate(AnnotatedText text) {
        for (Sentence sentence : text.sentences()) {
            int token = sentence.firstToken();
            while (token < sentence.endToken()) {
                Optional<Counted> counted = canBegin(text, token) ? bounded(text, sentence, token) : Optional.empty();
                if (counted.isPresent() && isCount(text, sentence, token, counted.get().end)) {
                    Counted c = counted.get();
                    Span span = new Span(
                            text.tokens().get(token).start(),
                            text.tokens().get(c.end - 1).end());
                    text.add(new Mention("count", span, c.quantity(text.slice(span)), "count"));
                    token = c.end;
                } else {
                    token++;
                }
            }
        }
    }

    /** A quick look before the longer one: digits, a hyphen, a word of number or one that opens a count. */
    private static boolean canBegin(AnnotatedText text, int index) {
        Token token = text.tokens().get(index);
        return token.isNumber()
                || token.key().indexOf('-') >= 0
                || text.mayHave(token.start(), LABELS)
                || OPENING.contains(token.key());
    }

    /** A count that ends before token {@code end}. */
    private record Counted(int end, OptionalLong min, OptionalLong max, boolean approximate) {
        Quantity quantity(String words) {
            return new Quantity(words, min, max, approximate);
        }
    }

    private static Optional<Counted> bounded(AnnotatedText text, Sentence sentence, int token) {
        if (is(text, token, "between") || is(text, token, "from")) {
            String joint = is(text, token, "between") ? "and" : "to";
            return number(text, sentence, token + 1)
                    .filter(low -> is(text, low.end, joint))
                    .flatMap(low -> number(text, sentence, low.end + 1)
                            .filter(high -> low.value <= high.value)
                            .map(high -> new Counted(
                                    high.end, OptionalLong.of(low.value), OptionalLong.of(high.value), false)));
        }
        Optional<Mention> min = label(text, token, "bound-min");
        Optional<Mention> max = label(text, token, "bound-max");
        Optional<Mention> about = label(text, token, "bound-about");
        int next = token;
        if (max.isPresent()) {
            next = text.tokenFrom(max.get().end());
        } else if (min.isPresent()) {
            next = text.tokenFrom(min.get().end());
        } else if (about.isPresent()) {
            next = text.tokenFrom(about.get().end());
        }
        boolean approximate = about.isPresent() && max.isEmpty() && min.isEmpty();
        if (next > token && label(text, next, "bound-about").isPresent()) {
            next = text.tokenFrom(label(text, next, "bound-about").orElseThrow().end());
            approximate = true;
        }
        if (next >= sentence.endToken()) {
            return Optional.empty();
        }
        boolean vague = approximate;
        Optional<Counted> bare = bare(text, sentence, next);
        if (bare.isEmpty() && next > token && about.isPresent()) {
            return bare(text, sentence, token);
        }
        return bare.map(c -> {
            if (max.isPresent()) {
                return new Counted(c.end, OptionalLong.empty(), c.max.isPresent() ? c.max : c.min, vague);
            }
            if (min.isPresent()) {
                return new Counted(c.end, c.min, OptionalLong.empty(), vague || c.approximate);
            }
            return new Counted(c.end, c.min, c.max, c.approximate || vague);
        });
    }

    private static Optional<Counted> bare(AnnotatedText text, Sentence sentence, int token) {
        int inner = token;
        boolean quoted = is(text, token, "\"") && token + 2 < sentence.endToken();
        if (quoted) {
            inner++;
        }
        Optional<Mention> vague = label(text, inner, "number-vague");
        Optional<Counted> counted;
        if (vague.isPresent()) {
            long least = Long.parseLong(vague.get().value(String.class));
            int end = text.tokenFrom(vague.get().end());
            if (end > inner + 1 && is(text, end - 1, "of")) {
                end--;
            }
            counted = Optional.of(new Counted(end, OptionalLong.of(least), OptionalLong.empty(), true));
        } else {
            counted = number(text, sentence, inner)
                    .map(n -> range(text, sentence, n))
                    .or(() -> word(text, token, "number-open")
                            .map(end -> new Counted(end, OptionalLong.empty(), OptionalLong.empty(), true)))
                    .or(() -> word(text, token, "number-none")
                            .map(end -> new Counted(end, OptionalLong.of(0), OptionalLong.of(0), false)));
        }
        if (!quoted) {
            return counted;
        }
        return counted.filter(c -> is(text, c.end, "\"")).map(c -> new Counted(c.end + 1, c.min, c.max, c.approximate));
    }

    /** "20 to 30", "20-30" written apart; else the number alone. */
    private static Counted range(AnnotatedText text, Sentence sentence, Number low) {
        if ((is(text, low.end, "to") || is(text, low.end, "-") || is(text, low.end, "or"))
                && low.end + 1 < sentence.endToken()) {
            Optional<Number> high = number(text, sentence, low.end + 1).filter(n -> n.value > low.value);
            if (high.isPresent()) {
                return new Counted(
                        high.get().end, OptionalLong.of(low.value), OptionalLong.of(high.get().value), false);
            }
        }
        return new Counted(low.end, OptionalLong.of(low.value), OptionalLong.of(low.value), false);
    }

    private record Number(long value, int end) {}

    /** "1,200", "1.2 million", "twenty-three", "twenty three", "two hundred and six". */
    private static Optional<Number> number(AnnotatedText text, Sentence sentence, int token) {
        if (token >= sentence.endToken()) {
            return Optional.empty();
        }
        Optional<Double> digits = NumberWords.digits(text.tokens().get(token).key());
        if (digits.isPresent()) {
            return Optional.of(scaled(text, sentence, digits.get(), token + 1));
        }
        Optional<Mention> word = label(text, token, "number-word");
        if (word.isPresent()) {
            long value = Long.parseLong(word.get().value(String.class));
            int end = text.tokenFrom(word.get().end());
            long units =
                    value >= 20 && value < 100 && value % 10 == 0 && end < sentence.endToken() ? units(text, end) : 0;
            return Optional.of(scaled(text, sentence, value + units, units > 0 ? end + 1 : end));
        }
        return NumberWords.compound(text.tokens().get(token).key())
                .map(value -> scaled(text, sentence, value, token + 1))
                .or(() -> is(text, token, "a")
                                && label(text, token + 1, "number-scale").isPresent()
                        ? Optional.of(scaled(text, sentence, 1, token + 1))
                        : Optional.empty());
    }

    /** The "six" of "twenty six"; 0 if there is none. */
    private static long units(AnnotatedText text, int token) {
        return label(text, token, "number-word")
                .map(m -> Long.parseLong(m.value(String.class)))
                .filter(n -> n < 10)
                .orElse(0L);
    }

    private static Number scaled(AnnotatedText text, Sentence sentence, double value, int end) {
        Optional<Mention> scale = end < sentence.endToken() ? label(text, end, "number-scale") : Optional.empty();
        if (scale.isEmpty()) {
            return new Number(Math.round(value), end);
        }
        double scaled = value * Long.parseLong(scale.get().value(String.class));
        int next = end + 1;
        int and = is(text, next, "and") ? next + 1 : next;
        Optional<Number> rest =
                label(text, and, "number-word").isPresent() ? number(text, sentence, and) : Optional.empty();
        return rest.filter(r -> r.value < scaled)
                .map(r -> new Number(Math.round(scaled) + r.value, r.end))
                .orElse(new Number(Math.round(scaled), next));
    }

    /** Whether the words around the number leave it a count. */
    private static boolean isCount(AnnotatedText text, Sentence sentence, int first, int end) {
        List<Token> tokens = text.tokens();
        Token number = tokens.get(first);
        if (end < sentence.endToken()) {
            if (label(text, end, "count-not").isPresent()) {
                return false;
            }
            if (is(text, end, "%") || MONTHS.contains(tokens.get(end).key())) {
                return false;
            }
        }
        if (first > sentence.firstToken()) {
            Token before = tokens.get(first - 1);
            if (Set.of("$", "\u20ac", "\u00a3", "#").contains(before.text()) || MONTHS.contains(before.key())) {
                return false;
            }
            boolean name =
                    before.isCapitalised() && before.isWord() && number.isNumber() && first - 1 > sentence.firstToken();
            if (name || before.is("age") || before.is("aged") || before.is("number") || before.is("no.")) {
                return false;
            }
        }
        boolean year = end == first + 1 && YEAR.matcher(number.key()).matches();
        return !year || (end < sentence.endToken() && label(text, end, "people").isPresent());
    }

    private static Optional<Integer> word(AnnotatedText text, int token, String label) {
        return label(text, token, label).map(m -> text.tokenFrom(m.end()));
    }

    private static Optional<Mention> label(AnnotatedText text, int token, String label) {
        return token < text.tokens().size() ? text.at(text.tokens().get(token).start(), label) : Optional.empty();
    }

    private static boolean is(AnnotatedText text, int token, String word) {
        return token < text.tokens().size() && text.tokens().get(token).is(word);
    }
}
