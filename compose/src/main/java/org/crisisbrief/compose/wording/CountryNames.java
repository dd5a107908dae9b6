package org.crisisbrief.compose.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Countries by their names in a language, from {@code countries.tsv}: the names of a JDK change from one to the next. */
public final class CountryNames {

    private static final String FILE = "/org/crisisbrief/compose/countries.tsv";

    private final Map<String, String> byCode = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    private CountryNames(Locale language) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CountryNames.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            List<String[]> rows = lines.lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split("\t"))
                    .toList();
            int column = Arrays.asList(rows.get(0)).indexOf(language.getLanguage());
            if (column < 0) {
                throw new IllegalArgumentException("no names of countries for " + language.getLanguage());
            }
            for (String[] row : rows.subList(1, rows.size())) {
                byCode.put(row[0], row[column]);
                for (String name : row[1].split("\\|")) {
                    codes.put(name.toLowerCase(Locale.ROOT), row[0]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static CountryNames of(Locale language) {
        return new CountryNames(language);
    }

    /** The name of the country with an ISO 3166-1 alpha-3 code. */
    public Optional<String> name(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The name of the country that an English name means. */
    public Optional<String> translated(String english) {
        return Optional.ofNullable(codes.get(english.strip().toLowerCase(Locale.ROOT)))
                .flatMap(this::name);
    }
}
