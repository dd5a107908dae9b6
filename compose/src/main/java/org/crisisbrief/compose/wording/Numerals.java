package org.crisisbrief.compose.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The words for numbers in a language, from {@code numerals.tsv}. */
final class Numerals {

    private static final String FILE = "/org/crisisbrief/compose/numerals.tsv";
    private static final Map<String, Map<String, String>> BY_LANGUAGE = new ConcurrentHashMap<>();

    private Numerals() {}

    /** Words in small letters, each with its number in digits; none for a language that the table lacks. */
    static Map<String, String> of(Locale language) {
        return BY_LANGUAGE.computeIfAbsent(language.getLanguage(), Numerals::read);
    }

    private static Map<String, String> read(String language) {
        Map<String, String> numerals = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Numerals.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(l -> l.startsWith(language + "\t"))
                    .map(l -> l.split("\t"))
                    .forEach(f -> Arrays.stream(f[2].split("\\|")).forEach(w -> numerals.put(w, f[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(numerals);
    }
}
