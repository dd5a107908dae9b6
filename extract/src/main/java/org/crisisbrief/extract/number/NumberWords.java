package org.crisisbrief.extract.number;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Single tokens that are numbers. */
public final class NumberWords {

    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> ONES = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");

    private static final Pattern GROUPS = Pattern.compile("\\d{1,3}(?:,\\d{3})+");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,12}(?:\\.\\d{1,3})?");

    private NumberWords() {}

    /** Digits with groups of thousands or a decimal point: "1,200", "3.5". */
    public static Optional<Double> digits(String key) {
        if (key.isEmpty() || !Character.isDigit(key.charAt(0))) {
            return Optional.empty();
        }
        if (GROUPS.matcher(key).matches()) {
            return Optional.of(Double.parseDouble(key.replace(",", "")));
        }
        return DIGITS.matcher(key).matches() ? Optional.of(Double.parseDouble(key)) : Optional.empty();
    }

    /** "twenty-three". */
    public static Optional<Long> compound(String key) {
        int hyphen = key.indexOf('-');
        if (hyphen < 0) {
            return Optional.empty();
        }
        int tens = TENS.indexOf(key.substring(0, hyphen));
        int ones = ONES.indexOf(key.substring(hyphen + 1));
        return tens < 0 || ones < 0 || ones > 8 ? Optional.empty() : Optional.of(10L * (tens + 2) + ones + 1);
    }

    /** "three", "seventeen", "forty". */
    public static Optional<Long> simple(String key) {
        if (TENS.contains(key)) {
            return Optional.of(10L * (TENS.indexOf(key) + 2));
        }
        return ONES.contains(key) ? Optional.of(ONES.indexOf(key) + 1L) : Optional.empty();
    }
}
