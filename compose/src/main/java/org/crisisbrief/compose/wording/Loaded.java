package org.crisisbrief.compose.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crisisbrief.model.source.Span;

/** Words that take a side, as {@code loaded_en.txt} lists them: a document says them in others' names only. */
public final class Loaded {

    private final Pattern pattern;

    private Loaded(List<String> words) {
        pattern = Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + String.join("|", words) + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * The list of a language.
     *
     * @throws IllegalArgumentException if it has none
     */
    public static Loaded of(Locale language) {
        String file = "/org/crisisbrief/compose/loaded_" + language.getLanguage() + ".txt";
        InputStream in = Loaded.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalArgumentException("no list of loaded words for " + language.getLanguage());
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Loaded(lines.lines()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                    .map(l -> Pattern.quote(l.replace("*", "")) + (l.endsWith("*") ? "\\p{L}*" : ""))
                    .collect(Collectors.toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a loaded word stands in the text. */
    public boolean in(String text) {
        return pattern.matcher(text).find();
    }

    /** The loaded words of a text, in order. */
    public List<Span> find(String text) {
        List<Span> found = new ArrayList<>();
        Matcher m = pattern.matcher(Objects.requireNonNull(text));
        while (m.find()) {
            found.add(new Span(m.start(), m.end()));
        }
        return found;
    }
}
