package org.crisisbrief.extract.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A fact in words: its kind and its parts, such as who and what. */
record FactLine(String kind, List<String> parts) {

    private static final Set<String> SMALL =
            Set.of("the", "a", "an", "of", "s", "to", "in", "and", "for", "its", "their", "it", "was", "");

    FactLine {
        parts = List.copyOf(parts);
    }

    /** Reads "kind: part > part"; several senders of one deployment are one fact each. */
    static List<FactLine> parse(String line) {
        String kind = line.substring(0, line.indexOf(':'));
        List<String> parts = Arrays.stream(line.substring(kind.length() + 1).split(">", -1))
                .map(String::strip)
                .toList();
        if (!kind.equals("deployment")) {
            return List.of(new FactLine(kind, parts));
        }
        List<FactLine> each = new ArrayList<>();
        for (String sender : parts.get(0).split(";", -1)) {
            each.add(new FactLine(kind, List.of(sender, parts.get(1))));
        }
        return each;
    }

    /** Whether two lines tell the same: of every part, half of the words of the shorter one stand in the other. */
    boolean matches(FactLine other) {
        if (!kind.equals(other.kind)) {
            return false;
        }
        boolean same = true;
        for (int i = 0; i < Math.min(parts.size(), other.parts.size()); i++) {
            same &= near(parts.get(i), other.parts.get(i));
        }
        return same;
    }

    /** Whether this reading tells an annotated fact; a request is also told by the position of one who requests. */
    boolean tells(FactLine annotated) {
        boolean requests =
                kind.equals("position") && parts.size() > 2 && parts.get(1).equals("requests");
        return matches(annotated)
                || requests && new FactLine("request", List.of(parts.get(0), parts.get(2))).matches(annotated);
    }

    private static boolean near(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() == other.isEmpty();
        }
        Set<String> a = words(one);
        Set<String> b = words(other);
        if (a.isEmpty() || b.isEmpty()) {
            return one.equalsIgnoreCase(other);
        }
        int least = Math.min(a.size(), b.size());
        a.retainAll(b);
        return !a.isEmpty() && a.size() * 2 >= least;
    }

    private static Set<String> words(String text) {
        Set<String> words =
                new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.removeAll(SMALL);
        return words;
    }

    @Override
    public String toString() {
        return kind + ": " + String.join(" > ", parts);
    }
}
