package org.crisisbrief.compose.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.LongPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which form of a word goes with a count, by language: the rules of {@code plurals.txt}, for whole numbers from 0 on. */
public final class Plurals {

    private static final String FILE = "/org/crisisbrief/compose/plurals.txt";
    private static final Pattern CONDITION =
            Pattern.compile("n(?: % (\\d+))? (!?=) (\\d+(?:\\.\\.\\d+)?(?:, ?\\d+(?:\\.\\.\\d+)?)*)");

    private record Form(String name, List<LongPredicate> conditions) {}

    private final List<Form> forms = new ArrayList<>();

    private Plurals(String rules) {
        for (String rule : rules.split("\\|")) {
            String[] parts = rule.strip().split(":", 2);
            List<LongPredicate> conditions = new ArrayList<>();
            if (parts.length == 2) {
                for (String condition : parts[1].strip().split(" and ")) {
                    conditions.add(condition(condition));
                }
            }
            forms.add(new Form(parts[0].strip(), conditions));
        }
    }

    /**
     * The rules of a language.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Plurals of(Locale language) {
        String start = language.getLanguage() + " |";
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Plurals.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(l -> l.startsWith(start))
                    .map(l -> new Plurals(l.substring(start.length())))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no plural rules for " + language.getLanguage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LongPredicate condition(String written) {
        Matcher m = CONDITION.matcher(written.strip());
        if (!m.matches()) {
            throw new IllegalArgumentException("plurals.txt: \"" + written + "\" is no condition");
        }
        long divisor = m.group(1) == null ? Long.MAX_VALUE : Long.parseLong(m.group(1));
        boolean equal = m.group(2).equals("=");
        List<long[]> ranges = new ArrayList<>();
        for (String range : m.group(3).split(", ?")) {
            String[] ends = range.split("\\.\\.");
            ranges.add(new long[] {Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1])});
        }
        return n -> ranges.stream().anyMatch(r -> n % divisor >= r[0] && n % divisor <= r[1]) == equal;
    }

    /** The name of the form that goes with a count: "one", "few", "other". */
    public String form(long n) {
        for (Form form : forms) {
            if (form.conditions().stream().allMatch(c -> c.test(n))) {
                return form.name();
            }
        }
        throw new IllegalStateException("plurals.txt: no form for " + n);
    }

    /** The names of all forms. */
    public List<String> forms() {
        return forms.stream().map(Form::name).toList();
    }
}
