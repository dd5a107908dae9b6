package org.crisisbrief.extract.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** Which English words are written with a small letter, and which of them are parts of names. Read once, when first needed. */
final class CommonWords {

    private static final String FOLDER = "/org/crisisbrief/extract/rules/en/words/";

    private final Set<String> common;
    private final Map<String, Set<String>> sections = new HashMap<>();

    private static final class Loaded {
        private static final CommonWords ENGLISH = new CommonWords();
    }

    private CommonWords() {
        common = new HashSet<>(lines("common.txt.gz"));
        Set<String> section = new HashSet<>();
        for (String line : lines("names.txt")) {
            if (line.startsWith("[")) {
                section = sections.computeIfAbsent(line.substring(1, line.indexOf(']')), s -> new HashSet<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                for (String phrase : line.split("\\|")) {
                    section.add(phrase.strip());
                }
            }
        }
        common.addAll(section("also-common"));
    }

    static CommonWords english() {
        return Loaded.ENGLISH;
    }

    private Set<String> section(String name) {
        return sections.getOrDefault(name, Set.of());
    }

    boolean is(String section, String phrase) {
        return section(section).contains(phrase);
    }

    /** Whether a word, in small letters, is an ordinary one, in parts if it has hyphens. */
    boolean isCommon(String word) {
        for (String part : word.split("-")) {
            if (!part.isEmpty() && Character.isLetter(part.charAt(0)) && !isOne(part)) {
                return false;
            }
        }
        return true;
    }

    private boolean isOne(String word) {
        return word.length() == 1
                || common.contains(word)
                || section("prefix").contains(word)
                || section("prefix").stream()
                        .anyMatch(p -> word.startsWith(p)
                                && word.length() > p.length() + 2
                                && common.contains(word.substring(p.length())));
    }

    private static List<String> lines(String file) {
        InputStream raw = CommonWords.class.getResourceAsStream(FOLDER + file);
        if (raw == null) {
            throw new IllegalStateException("missing resource " + FOLDER + file);
        }
        try (raw;
                InputStream plain = file.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            return reader.lines().collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
