package org.crisisbrief.model;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what a misspelled word most likely stands for. */
public final class Nearest {

    private Nearest() {}

    /** The end of a message about an unknown word: the nearest right one, and all of them. */
    public static String hint(String word, List<String> right) {
        return right.stream()
                        .min(Comparator.comparingInt(r -> distance(word, r)))
                        .map(nearest -> "; the nearest is \"" + nearest + "\"")
                        .orElse("")
                + " (there are " + String.join(", ", right) + ")";
    }

    /** The right words that are nearest to a word, the nearest first; no more than {@code count}. */
    public static List<String> of(String word, List<String> right, int count) {
        return right.stream()
                .sorted(Comparator.comparingInt(r -> distance(word, r)))
                .limit(count)
                .toList();
    }

    /** Levenshtein's distance, letter case aside. */
    private static int distance(String one, String other) {
        String a = one.length() > 60 ? one.substring(0, 60) : one;
        String left = a.toLowerCase(Locale.ROOT);
        String right = other.toLowerCase(Locale.ROOT);
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int swapped = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(swapped, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[right.length()];
    }
}
