package org.crisisbrief.compose.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crisisbrief.model.source.Span;

/** The longest run of words that two passages share, letter for letter. */
final class SharedWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[’'-][\\p{L}\\p{N}]+)*");
    private static final Set<String> SMALL = Set.of(
            "the",
            "all",
            "a",
            "an",
            "of",
            "to",
            "in",
            "on",
            "and",
            "or",
            "for",
            "by",
            "with",
            "that",
            "which",
            "he",
            "she",
            "it",
            "his",
            "her",
            "its",
            "as",
            "at",
            "from",
            "was",
            "were",
            "is",
            "are",
            "be",
            "had",
            "has",
            "have",
            "described",
            "said",
            "put",
            "end");

    private SharedWords() {}

    /** The run in the first text, if it has at least two words that are not small and begins and ends with one. */
    static Optional<Span> longest(String first, Span in, String second, Span other) {
        List<Span> a = words(first, in);
        List<Span> b = words(second, other);
        Span best = new Span(0, 0);
        int bestScore = 1;
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                int end = 0;
                int score = 0;
                for (int n = 0; i + n < a.size() && j + n < b.size(); n++) {
                    String word = slice(first, a.get(i + n));
                    if (!word.equals(slice(second, b.get(j + n)))) {
                        break;
                    }
                    boolean small = SMALL.contains(word.toLowerCase(Locale.ROOT));
                    if (n == 0 && small) {
                        break;
                    }
                    boolean together = n == 0
                            || first.substring(a.get(i).start(), a.get(i + n).end())
                                    .equals(second.substring(
                                            b.get(j).start(), b.get(j + n).end()));
                    if (!together) {
                        break;
                    }
                    if (!small && Character.isLowerCase(word.charAt(0))) {
                        score++;
                        end = n;
                    }
                }
                if (score > bestScore) {
                    bestScore = score;
                    best = a.get(i).union(a.get(i + end));
                }
            }
        }
        return bestScore > 1 ? Optional.of(best) : Optional.empty();
    }

    private static List<Span> words(String text, Span range) {
        List<Span> words = new ArrayList<>();
        Matcher m = WORD.matcher(text).region(range.start(), range.end());
        while (m.find()) {
            words.add(new Span(m.start(), m.end()));
        }
        return words;
    }

    private static String slice(String text, Span span) {
        return text.substring(span.start(), span.end());
    }
}
