package org.crisisbrief.extract.time;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Token;
import org.crisisbrief.extract.number.NumberWords;

/**
 * Labels single tokens that patterns of time build on: day and year numbers, "2022-01-06", "17:30", "6th", "1990s",
 * "48-hour".
 */
final class TokenMarks {

    private static final Map<String, String> UNITS = Map.of(
            "day", "D", "week", "W", "month", "M", "year", "Y", "hour", "TH", "minute", "TM", "decade", "DE", "quarter",
            "Q");
    private static final Pattern COMPOUND =
            Pattern.compile("(\\d+(?:\\.\\d)?|[a-z]+(?:-(?!and)[a-z]+)?)(-and-a-half)?-("
                    + String.join("|", UNITS.keySet()) + ")(?:-long)?");
    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
    private static final Pattern SHORT = Pattern.compile("\\d{1,4}");
    private static final Pattern COUNT = Pattern.compile("\\d{1,4}(?:\\.\\d)?");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(?:0\\d|1[0-2])");
    private static final Pattern YEARS = Pattern.compile("(1[5-9]\\d\\d|20\\d\\d)[-/](1[5-9]\\d\\d|20\\d\\d|\\d\\d)");
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/](\\d\\d)[-/](\\d\\d)(?:t\\d.*)?");
    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})[/.-](\\d{4}|\\d\\d)");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");
    private static final Pattern DAYS = Pattern.compile("(\\d{1,2})-(\\d{1,2})");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[:.](\\d\\d)(am|pm)?|(\\d{1,2})(am|pm)");
    private static final Pattern DECADE = Pattern.compile("(1[5-9]\\d|20\\d|[2-9])0s");

    private TokenMarks() {}

    static void annotate(AnnotatedText text) {
        for (Token token : text.tokens()) {
            if (token.isNumber()) {
                number(text, token);
            } else if (token.key().indexOf('-') > 0) {
                compoundUnit(text, token);
                midYear(text, token);
            }
        }
    }

    /** "mid-1996", "mid-1990s". */
    private static void midYear(AnnotatedText text, Token token) {
        if (token.key().startsWith("mid-")) {
            String years = token.key().substring("mid-".length());
            if (YEAR.matcher(years).matches()) {
                mark(text, token, "year-mid", years);
            } else if (DECADE.matcher(years).matches() && years.length() == 5) {
                mark(text, token, "decade", years.substring(0, 3));
            }
        }
    }

    private static void number(AnnotatedText text, Token token) {
        String key = token.key();
        if (SHORT.matcher(key).matches()) {
            int value = Integer.parseInt(key);
            if (value >= 1 && value <= 31 && key.length() <= 2) {
                mark(text, token, "day-number", String.valueOf(value));
            }
            if (YEAR.matcher(key).matches()) {
                mark(text, token, "year-number", key);
            }
            if (key.length() == 2) {
                mark(text, token, "year-short", String.valueOf(value < 50 ? 2000 + value : 1900 + value));
            }
            if (key.length() == 4 && value < 2400 && value % 100 < 60) {
                mark(text, token, "clock-digits", key.substring(0, 2) + ":" + key.substring(2));
            }
            return;
        }
        Matcher ordinal = ORDINAL.matcher(key);
        if (ordinal.matches()) {
            int value = Integer.parseInt(ordinal.group(1));
            mark(text, token, "ordinal-number", String.valueOf(value));
            if (value >= 1 && value <= 31) {
                mark(text, token, "ordinal-day", String.valueOf(value));
            }
        }
        Matcher iso = ISO.matcher(key);
        if (iso.matches()) {
            mark(text, token, "iso-date", iso.group(1) + "-" + iso.group(2) + "-" + iso.group(3));
        }
        Matcher numeric = NUMERIC.matcher(key);
        if (numeric.matches()) {
            numericDate(numeric).ifPresent(value -> mark(text, token, "iso-date", value));
        }
        Matcher years = YEARS.matcher(key);
        if (years.matches()) {
            String end = years.group(2);
            String last = end.length() == 2 ? years.group(1).substring(0, 2) + end : end;
            if (Integer.parseInt(last) > Integer.parseInt(years.group(1))
                    && !MONTH.matcher(key).matches()) {
                mark(text, token, "year-range", years.group(1) + "/" + last);
            }
        }
        Matcher days = DAYS.matcher(key);
        if (days.matches() && Integer.parseInt(days.group(1)) < Integer.parseInt(days.group(2))) {
            mark(text, token, "day-range", key);
        }
        Matcher decade = DECADE.matcher(key);
        if (decade.matches()) {
            String stem = decade.group(1);
            mark(text, token, stem.length() == 1 ? "decade-short" : "decade", stem.length() == 1 ? "19" + stem : stem);
        }
        clock(key).ifPresent(value -> mark(text, token, key.endsWith("m") ? "clock-half" : "clock", value));
        compoundUnit(text, token);
    }

    /** Day before month unless the second number can only be the day; empty where both orders would do. */
    private static Optional<String> numericDate(Matcher numeric) {
        int first = Integer.parseInt(numeric.group(1));
        int second = Integer.parseInt(numeric.group(3));
        boolean dots = numeric.group(2).equals(".");
        int year = Integer.parseInt(numeric.group(4));
        int full = year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year;
        if (first > 31 || second > 31 || first < 1 || second < 1 || (first > 12 && second > 12)) {
            return Optional.empty();
        }
        if (first <= 12 && second <= 12 && first != second && !dots) {
            return Optional.of("");
        }
        int day = dots || first > 12 ? first : second;
        int month = dots || first > 12 ? second : first;
        return month > 12
                ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT, "%04d-%02d-%02d", full, month, day));
    }

    /** "5:30pm" as "17:30". */
    private static Optional<String> clock(String key) {
        Matcher clock = CLOCK.matcher(key);
        if (!clock.matches()) {
            return Optional.empty();
        }
        boolean bare = clock.group(1) == null;
        int hour = Integer.parseInt(bare ? clock.group(4) : clock.group(1));
        int minute = bare ? 0 : Integer.parseInt(clock.group(2));
        boolean dotted = key.indexOf('.') > 0 && !key.endsWith("m");
        if (dotted || hour > 23 || minute > 59) {
            return Optional.empty();
        }
        int turned = key.endsWith("pm") && hour < 12 ? hour + 12 : key.endsWith("am") && hour == 12 ? 0 : hour;
        return Optional.of(String.format(Locale.ROOT, "%02d:%02d", turned, minute));
    }

    /** "48-hour", "two-and-a-half-year", "day-long". */
    private static void compoundUnit(AnnotatedText text, Token token) {
        Matcher compound = COMPOUND.matcher(token.key());
        if (compound.matches()) {
            String unit = UNITS.getOrDefault(compound.group(3), "");
            count(compound.group(1))
                    .map(n -> compound.group(2) == null ? n : n + ".5")
                    .ifPresent(n -> mark(text, token, "unit-compound", Durations.value(unit, n)));
        }
    }

    private static Optional<String> count(String word) {
        if (COUNT.matcher(word).matches()) {
            return Optional.of(word);
        }
        return NumberWords.simple(word).or(() -> NumberWords.compound(word)).map(String::valueOf);
    }

    private static void mark(AnnotatedText text, Token token, String label, String value) {
        text.add(new Mention(label, token.span(), value, "time." + label));
    }
}
