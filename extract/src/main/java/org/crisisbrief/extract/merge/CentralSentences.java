package org.crisisbrief.extract.merge;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Of the sentences that speak of a day the one that says most of what the others say of it, for its length; a word counts more the
 * fewer days share it, so that what is told of every day tells nothing of one. Where no
 * other story tells, it is the first.
 */
final class CentralSentences {

    private static final Pattern GAPS = Pattern.compile("[^\\p{L}]+");

    /** The fewest letters of a word that is compared. */
    private static final int LETTERS = 4;

    /** A sentence of fewer words is no better for being shorter. */
    private static final int SHORT = 12;

    private final Map<LocalDate, List<DaySentence>> sentences;

    /** By word and day who tells of it; nobody where all is of one origin, and so no word has any weight. */
    private final Map<String, Map<LocalDate, Set<String>>> stories = new HashMap<>();

    /** @param sentences those of each day, the best to fall back on first */
    CentralSentences(Map<LocalDate, List<DaySentence>> sentences) {
        this.sentences = sentences;
        boolean alone = sentences.values().stream()
                        .flatMap(List::stream)
                        .map(DaySentence::origin)
                        .distinct()
                        .limit(2)
                        .count()
                < 2;
        if (alone) {
            return;
        }
        sentences.forEach((day, told) ->
                told.forEach(s -> words(s).forEach(word -> stories.computeIfAbsent(word, w -> new HashMap<>())
                        .computeIfAbsent(day, d -> new HashSet<>())
                        .add(s.origin()))));
    }

    /** The sentence of each day that has one. */
    Map<LocalDate, DaySentence> byDay() {
        Map<LocalDate, DaySentence> central = new TreeMap<>();
        sentences.forEach((day, told) -> {
            List<DaySentence> whole = told.stream().filter(DaySentence::isWhole).toList();
            double best = -1;
            for (DaySentence sentence : whole.isEmpty() ? told : whole) {
                double weight = weight(sentence, day);
                if (weight > best) {
                    best = weight;
                    central.put(day, sentence);
                }
            }
        });
        return central;
    }

    private double weight(DaySentence sentence, LocalDate day) {
        if (stories.isEmpty()) {
            return 0;
        }
        double sum = 0;
        for (String word : words(sentence)) {
            Map<LocalDate, Set<String>> days = stories.getOrDefault(word, Map.of());
            int others = days.getOrDefault(day, Set.of()).size() - 1;
            sum += others * Math.log((1.0 + sentences.size()) / days.size());
        }
        return sum / Math.max(SHORT, sentence.words().strip().split("\\s+").length);
    }

    private static Set<String> words(DaySentence sentence) {
        Set<String> words = new TreeSet<>();
        for (String word : GAPS.split(sentence.words().toLowerCase(Locale.ROOT))) {
            if (word.length() >= LETTERS) {
                words.add(word);
            }
        }
        return words;
    }
}
