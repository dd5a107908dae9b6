package org.crisisbrief.extract.read.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Tells languages by their scripts and by which groups of three characters are frequent, as measured in the translations of one
 * text. The method is that of Cavnar and Trenkle, N-Gram-Based Text Categorization (1994), with frequencies in place of ranks.
 */
public final class Languages {

    /** Fewer letters tell nothing; of Chinese, Japanese and Korean a few do. */
    private static final int FEWEST = 60;

    private static final int FEWEST_TELLING = 30;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]++");

    private static final int FEWEST_SYLLABLES = 15;

    /** So many letters are enough. */
    private static final int ENOUGH = 4000;

    /** By so much a group the best has to be ahead of English; names alone make up less. */
    private static final double AHEAD = 0.12;

    /** Of a hundred words of English, at least so many hold its sentences together; lists of names have fewer. */
    private static final int HOLDING = 20;

    private final Set<String> english;
    private List<Profile> profiles = List.of();

    private Languages(Set<String> english) {
        this.english = english;
    }

    /** The languages that are told apart. Their table is loaded with the first text that is not plainly English. */
    public static Languages load() {
        try (InputStream words = resource("english.txt")) {
            return new Languages(new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Languages.class.getResourceAsStream(name));
    }

    private List<Profile> profiles() {
        if (profiles.isEmpty()) {
            try (BufferedReader lines = new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(resource("languages.tsv.gz")), StandardCharsets.UTF_8))) {
                profiles = lines.lines().map(Profile::of).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return profiles;
    }

    /** The language of a text; empty where it is too short, or too unlike all, to tell. */
    public Optional<Language> of(String text) {
        String letters = letters(text);
        if (isPlainlyEnglish(letters)) {
            return Optional.of(Language.ENGLISH);
        }
        Map<Character.UnicodeScript, Integer> scripts = new EnumMap<>(Character.UnicodeScript.class);
        letters.codePoints()
                .filter(c -> c != ' ')
                .forEach(c -> scripts.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
        int all = scripts.values().stream().mapToInt(Integer::intValue).sum();
        int kana = count(scripts, Character.UnicodeScript.HIRAGANA) + count(scripts, Character.UnicodeScript.KATAKANA);
        int hangul = count(scripts, Character.UnicodeScript.HANGUL);
        int syllables = kana + hangul + count(scripts, Character.UnicodeScript.HAN);
        if (syllables >= FEWEST_SYLLABLES && syllables * 2 > all) {
            return Optional.of(
                    hangul * 3 > syllables
                            ? Language.KOREAN
                            : kana * 10 > syllables ? Language.JAPANESE : Language.CHINESE);
        }
        return all < FEWEST || telling(text) < FEWEST_TELLING ? Optional.empty() : byGroups(letters);
    }

    /**
     * Letters that tell something of the language: names and the headings of a table's columns, which begin with a capital, do
     * not, unless the text is written in capitals alone.
     */
    private static int telling(String text) {
        int small = 0;
        int capitals = 0;
        int telling = 0;
        Matcher words = WORD.matcher(text).region(0, Math.min(text.length(), 16 * ENOUGH));
        while (words.find()) {
            String word = words.group();
            long large = word.chars().filter(Character::isUpperCase).count();
            capitals += (int) large;
            small += word.length() - (int) large;
            telling += Character.isUpperCase(word.codePointAt(0)) ? 0 : word.length();
        }
        return capitals > small ? capitals + small : telling;
    }

    private boolean isPlainlyEnglish(String letters) {
        String[] words = letters.strip().split(" ");
        long holding = Stream.of(words).filter(english::contains).count();
        return words.length >= 10 && holding * 100 >= (long) words.length * HOLDING;
    }

    private static int count(Map<Character.UnicodeScript, Integer> scripts, Character.UnicodeScript script) {
        return scripts.getOrDefault(script, 0);
    }

    private Optional<Language> byGroups(String letters) {
        Language best = Language.ENGLISH;
        double most = Double.NEGATIVE_INFINITY;
        double english = Double.NEGATIVE_INFINITY;
        for (Profile profile : profiles()) {
            double likeness = likeness(profile, letters);
            if (profile.language().isUnderstood()) {
                english = likeness;
            }
            if (likeness > most) {
                most = likeness;
                best = profile.language();
            }
        }
        return best.isUnderstood() || most > english + AHEAD ? Optional.of(best) : Optional.empty();
    }

    private static double likeness(Profile profile, String letters) {
        double sum = 0;
        for (int i = 0; i + 3 <= letters.length(); i++) {
            sum += profile.weight(letters.substring(i, i + 3));
        }
        return sum / Math.max(1, letters.length() - 2);
    }

    /** The words in small letters, parted by one space each; marks that belong to letters stay. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(" ");
        int steps = Math.min(text.length(), 16 * ENOUGH);
        for (int i = 0; i < steps && letters.length() < ENOUGH; i++) {
            char c = text.charAt(i);
            int type = Character.getType(c);
            if (Character.isLetter(c)
                    || Character.isSurrogate(c)
                    || type == Character.NON_SPACING_MARK
                    || type == Character.COMBINING_SPACING_MARK) {
                letters.append(c);
            } else if (letters.charAt(letters.length() - 1) != ' ' && c != '\'' && c != '\u2019' && c != '\u200C') {
                letters.append(' ');
            }
        }
        return letters.append(' ').toString().toLowerCase(Locale.ROOT);
    }
}
