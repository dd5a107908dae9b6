package org.crisisbrief.extract.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Texts of the words that the lexicons know, in any order, with marks anywhere: the same text for the same seed. */
final class Salad {

    private static final Path LEXICONS = Path.of("src/main/resources/org/crisisbrief/extract/rules/en/lexicons");
    private static final List<String> NAMES = List.of(
            "Almaty", "Syria", "John", "Smith", "Maria Khan", "the United Nations", "UN", "Ministry of Defence");
    private static final List<String> OTHERS = List.of(
            "the", "a", "of", "in", "on", "by", "and", "who", "which", "he", "they", "was", "were", "said", "that");
    private static final List<String> NUMBERS =
            List.of("7", "1,250", "three", "Monday", "4 May 2021", "2021-05-04", "10:30", "last week", "35", "%", "$");
    private static final List<String> MARKS = List.of(
            ".", ",", "\"", "\u201c", "\u201d", "'s", "(", ")", ":", ";", " \u2013 ", "\n", "\n\n", "...", "-", "?");

    private final List<String> phrases = new ArrayList<>();
    private final Random random;

    Salad(long seed) {
        this.random = new Random(seed);
        try (Stream<Path> files = Files.list(LEXICONS)) {
            for (Path file : files.sorted().toList()) {
                Files.readAllLines(file).forEach(this::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("[")) {
            for (String phrase : line.replaceAll(" = .*", "").split("\\|")) {
                phrases.add(phrase.strip());
            }
        }
    }

    /** A text of so many phrases. */
    String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int kind = random.nextInt(10);
            List<String> from = kind < 4 ? phrases : kind < 6 ? OTHERS : kind < 7 ? NUMBERS : kind < 8 ? NAMES : MARKS;
            String phrase = from.get(random.nextInt(from.size()));
            boolean glued = from == MARKS && random.nextBoolean();
            text.append(glued || i == 0 ? "" : " ").append(random.nextInt(12) == 0 ? capital(phrase) : phrase);
        }
        return text.toString();
    }

    private static String capital(String phrase) {
        return phrase.isEmpty() ? phrase : Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
    }
}
