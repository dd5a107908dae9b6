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
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crisisbrief.model.source.Span;

/** Words and phrases of a resource such as {@code loaded_en.txt}: one a line, {@code *} for any ending or beginning, # before a comment. */
public final class WordList {

    private final Set<String> words;
    private final Pattern pattern;

    private WordList(List<String> lines) {
        words = Set.copyOf(lines);
        List<String> patterns = lines.stream()
                .map(l -> (l.startsWith("*") ? "\\p{L}*" : "")
                        + Pattern.quote(l.replace("*", ""))
                        + (l.endsWith("*") ? "\\p{L}*" : ""))
                .toList();
        pattern = Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + String.join("|", patterns) + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * A list of a language.
     *
     * @param name such as "loaded", the words that take a side and stand in others' names only
     * @throws IllegalArgumentException if the language has none of this name
     */
    public static WordList of(String name, Locale language) {
        String file = "/org/crisisbrief/compose/" + name + "_" + language.getLanguage() + ".txt";
        InputStream in = WordList.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalArgumentException("no list of " + name + " words for " + language.getLanguage());
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new WordList(lines.lines()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a word, as it is written in the list, is one of it. */
    public boolean has(String word) {
        return words.contains(word);
    }

    /** Whether a word of the list stands in the text. */
    public boolean in(String text) {
        return pattern.matcher(text).find();
    }

    /** The words of the list that a text has, in order. */
    public List<Span> find(String text) {
        List<Span> found = new ArrayList<>();
        Matcher m = pattern.matcher(Objects.requireNonNull(text));
        while (m.find()) {
            found.add(new Span(m.start(), m.end()));
        }
        return found;
    }
}
