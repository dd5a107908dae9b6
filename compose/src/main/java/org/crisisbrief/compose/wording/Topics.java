package org.crisisbrief.compose.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Matters that are recognised by their words, from a table of this package's resources: id, words. */
public final class Topics {

    /**
     * One matter.
     *
     * @param words any of its words
     */
    public record Topic(String id, Pattern words) {}

    private Topics() {}

    /**
     * The matters of a table, in its order.
     *
     * @param file such as "clusters_en.tsv"
     */
    public static List<Topic> of(String file) {
        String path = "/org/crisisbrief/compose/" + file;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Topics.class.getResourceAsStream(path), path), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(l -> l.split("\t"))
                    .map(f -> new Topic(f[0], words(f[1])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pattern words(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
