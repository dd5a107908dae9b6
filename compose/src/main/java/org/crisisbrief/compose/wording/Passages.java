package org.crisisbrief.compose.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crisisbrief.model.source.Span;

/** Sentences and clauses of a text, as whole as a number of words allows. */
public final class Passages {

    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?…]+[”’\"')\\]]*(?=\\s+[“‘\"'(\\[]*[\\p{Lu}\\p{N}])");
    private static final Pattern CLAUSE_END = Pattern.compile(
            ",[”’\"']?\\s|;\\s|:\\s|\\s\\(…\\)|\\s(?=(?:and|but|which|where|while|although|after|with) )|\\s[–—]\\s");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "Mr", "Mrs", "Ms", "Dr", "St", "Gen", "Col", "Lt", "Sgt", "Sen", "Rep", "Gov", "Prof", "No", "Jan", "Feb",
            "Aug", "Sept", "Oct", "Nov", "Dec");

    /** What runs into a text before its first words: "date 2022-01-09 ", "LIMA, 3 May (Agency) - ". */
    private static final Pattern HEADER = Pattern.compile(
            "(?:Photograph|Photo|Picture|Image): [^\\n.:]{2,50}?/(?:\\p{Lu}{2,5}|Reuters|Getty(?: Images)?)\\b *(?=[“\"\\p{Lu}])|"
                    + "[^\\n“\"]{0,90}?\\((?:Reuters|AP|AFP|DPA|dpa|EFE|TASS|Xinhua|Interfax)\\) *(?:--?|–|—) *(?=[“\"\\p{Lu}\\p{N}])|"
                    + "(?i:date|published|posted|updated)\\b:? *\\d{4}-\\d{2}-\\d{2} +(?=\\p{Lu})"
                    + "|\\p{Lu}[\\p{Lu} .'’-]{2,40}(?:, ?[\\p{L}\\p{N} .,]{2,40}|\\([^)]{2,40}\\)| )* ?(?:--?|–|—) *(?=[“\"\\p{Lu}\\p{N}])");

    /** Words that lean on the next one: no fragment ends with them. */
    private static final Pattern LEANING = Pattern.compile(
            "(?:\\s+(?:in order|an?|the|and|or|but|of|to|in|on|at|by|for|from|with|as|that|which|who|its|their|his|her))+$");

    private Passages() {}

    /** The sentences of a range of a text, without the white space around them. */
    public static List<Span> sentences(String text, Span range) {
        List<Span> found = new ArrayList<>();
        Matcher m =
                SENTENCE_END.matcher(text).region(range.start(), range.end()).useTransparentBounds(true);
        int from = afterHeader(text, range);
        while (m.find()) {
            if (!abbreviates(text, m.start())) {
                found.add(stripped(text, new Span(from, m.end())));
                from = m.end();
            }
        }
        Span rest = stripped(text, new Span(from, range.end()));
        if (rest.length() > 0) {
            found.add(rest);
        }
        return found;
    }

    /** Where the first words of a paragraph stand, behind a dateline or a line of data. */
    public static int afterHeader(String text, Span paragraph) {
        Matcher header =
                HEADER.matcher(text).region(paragraph.start(), paragraph.end()).useTransparentBounds(true);
        return header.lookingAt() ? header.end() : paragraph.start();
    }

    private static boolean abbreviates(String text, int dot) {
        int start = dot;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, dot);
        return (word.length() == 1 && Character.isUpperCase(word.charAt(0))) || ABBREVIATIONS.contains(word);
    }

    /** The sentences that {@code core} touches, joined. */
    public static Span around(List<Span> sentences, Span core) {
        Span joined = core;
        for (Span sentence : sentences) {
            if (sentence.overlaps(core)) {
                joined = joined.union(sentence);
            }
        }
        return joined;
    }

    /**
     * A fragment of {@code within} of at most {@code words} words, whole clauses if at all possible: around {@code core} if
     * that fits, else from the beginning of {@code core}. Marks of quotation in it are paired and none stands at its ends.
     */
    public static Span fragment(String text, Span within, Span core, int words) {
        Span all = tidy(text, within, core);
        if (Words.count(slice(text, all)) <= words) {
            return all;
        }
        List<Integer> cuts = cuts(text, within);
        Span best = new Span(core.start(), core.start());
        int bestScore = 0;
        for (int i = 0; i < cuts.size() && cuts.get(i) <= core.start(); i++) {
            for (int j = cuts.size() - 1; j > i && cuts.get(j) >= core.end(); j--) {
                Span candidate = tidy(text, new Span(cuts.get(i), cuts.get(j)), core);
                int n = Words.count(slice(text, candidate));
                int score = Math.min(n, 20) + start(text, within, cuts.get(i)) + end(text, within, cuts.get(j));
                if (n <= words && score > bestScore && candidate.overlaps(core)) {
                    best = candidate;
                    bestScore = score;
                }
            }
        }
        if (bestScore > 0 && Words.count(slice(text, best)) > 3) {
            return best;
        }
        Span window = window(text, within, core, words);
        return window.length() > 0 ? window : beginning(text, core, words);
    }

    /**
     * From the beginning of {@code within}, or where that is too long, of the clause where {@code core} begins, as many whole
     * clauses as {@code words} words hold. It may break off inside a quotation, which is then left open.
     */
    public static Span opening(String text, Span within, Span core, int words) {
        Span all = stripped(text, within);
        int start = all.start();
        if (Words.count(slice(text, all)) > words) {
            for (int cut : cuts(text, within)) {
                start = cut <= core.start()
                        ? stripped(text, new Span(cut, core.end())).start()
                        : start;
            }
        }
        Span best = stripped(text, new Span(start, limit(text, new Span(start, within.end()), words)));
        for (int cut : cuts(text, within)) {
            Span candidate = stripped(text, new Span(start, Math.max(start, cut)));
            if (cut >= core.end() && Words.count(slice(text, candidate)) <= words) {
                best = candidate;
            }
        }
        return best;
    }

    /** How well a fragment begins at a cut: at the sentence's beginning, after a conjunction, after a comma. */
    private static int start(String text, Span within, int cut) {
        if (cut == within.start()) {
            return 12;
        }
        if (!Character.isWhitespace(text.charAt(cut))) {
            return 2;
        }
        return text.startsWith(" and ", cut) ? 0 : 8;
    }

    /** How well a fragment ends at a cut: at the sentence's end, at a mark, before a conjunction. */
    private static int end(String text, Span within, int cut) {
        return cut == within.end() ? 7 : Character.isWhitespace(text.charAt(cut)) ? 0 : 4;
    }

    /** From the last cut before the core, as many words as are allowed; empty if the core does not fit in. */
    private static Span window(String text, Span within, Span core, int words) {
        int from = within.start();
        for (int cut : cuts(text, within)) {
            from = cut <= core.start() ? cut : from;
        }
        Span window = firstWords(text, tidy(text, new Span(from, within.end()), core), words);
        return window.contains(core) ? window : new Span(core.start(), core.start());
    }

    /** Whether a fragment ends where a clause or sentence of its text ends. */
    public static boolean endsWhole(String text, Span within, Span fragment) {
        return text.substring(fragment.end(), within.end())
                .matches("(?s)[\\s\\p{P}]*|[”’\"']?[,;:][”’\"']?\\s.*|\\s[–—(].*");
    }

    private static Span beginning(String text, Span core, int words) {
        Span best = new Span(core.start(), core.start());
        int bestScore = 0;
        for (int cut : cuts(text, core)) {
            if (cut > core.start()) {
                Span candidate = tidy(text, new Span(core.start(), cut), core);
                int n = Words.count(slice(text, candidate));
                int score = n + 2 * end(text, core, cut);
                if (n <= words && score > bestScore) {
                    best = candidate;
                    bestScore = score;
                }
            }
        }
        return Words.count(slice(text, best)) >= 3 ? best : firstWords(text, core, words);
    }

    private static Span firstWords(String text, Span core, int words) {
        return tidy(text, new Span(core.start(), limit(text, core, words)), core);
    }

    /** Where the first words of a range end, without those that lean on the next one. */
    private static int limit(String text, Span range, int words) {
        Matcher m = Pattern.compile("\\S+").matcher(text).region(range.start(), range.end());
        int end = range.start();
        while (m.find() && Words.count(text.substring(range.start(), m.end())) <= words) {
            end = m.end();
        }
        Matcher leaning = LEANING.matcher(text).region(range.start(), end);
        return leaning.find() ? leaning.start() : end;
    }

    private static List<Integer> cuts(String text, Span within) {
        List<Integer> cuts = new ArrayList<>();
        cuts.add(within.start());
        Matcher m =
                CLAUSE_END.matcher(text).region(within.start(), within.end()).useTransparentBounds(true);
        while (m.find()) {
            cuts.add(m.start());
        }
        cuts.add(within.end());
        return cuts;
    }

    /** Without punctuation, conjunctions and marks of quotation at its ends, and with the marks inside paired. */
    static Span tidy(String text, Span span, Span core) {
        Span now = span;
        for (Span before = new Span(0, 0); !now.equals(before); ) {
            before = now;
            now = paired(text, stripped(text, now), core);
        }
        return now;
    }

    private static Span stripped(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && (isSpace(text.charAt(start)) || ",;:.–—-".indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static Span paired(String text, Span span, Span core) {
        int start = span.start();
        int end = span.end();
        while (end > start && ",;:.".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        for (String word : List.of("and ", "but ", "although ", "which ", "that ", "where ", "while ")) {
            if (start + word.length() < end && text.startsWith(word, start)) {
                start += word.length();
            }
        }
        int open = -1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean opens = c == '“' || c == '«' || (c == '"' && open < 0);
            boolean closes = c == '”' || c == '»' || (c == '"' && open >= 0);
            if (opens && open < 0) {
                open = i;
            } else if (closes && open < 0) {
                return around(start, i, end, core);
            } else if (closes) {
                if (open == start && i == end - 1) {
                    return new Span(start + 1, end - 1);
                }
                open = -1;
            } else if (opens) {
                return around(start, i, end, core);
            }
        }
        return open < 0 ? new Span(start, end) : around(start, open, end, core);
    }

    /** The side of the unpaired mark where the core stands. */
    private static Span around(int start, int mark, int end, Span core) {
        int left = Math.min(mark, core.end()) - Math.max(start, core.start());
        int right = Math.min(end, core.end()) - Math.max(mark + 1, core.start());
        return left > right || mark + 1 >= end ? new Span(start, mark) : new Span(mark + 1, end);
    }

    private static String slice(String text, Span span) {
        return text.substring(span.start(), span.end());
    }
}
