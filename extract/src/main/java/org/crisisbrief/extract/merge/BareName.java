package org.crisisbrief.extract.merge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The name of a person without what one report gives and another leaves out: middle names, initials and "Jr.". */
final class BareName {

    private static final Set<String> ENDINGS = Set.of("jr", "sr", "ii", "iii", "iv");

    private BareName() {}

    /** The first and the last name in small letters; of a name of one word that word. */
    static String of(String name) {
        List<String> words = Arrays.stream(name.toLowerCase(Locale.ROOT)
                        .replace('\u2019', '\'')
                        .replaceAll("[.,\"\u201c\u201d]", " ")
                        .trim()
                        .split("\\s+"))
                .filter(w -> !ENDINGS.contains(w))
                .toList();
        if (words.isEmpty()) {
            return "";
        }
        String last = words.get(words.size() - 1);
        return words.size() == 1 ? last : words.get(0) + " " + last;
    }

    /** Whether a bare name has a first name too, so that few others bear it. */
    static boolean isFull(String bare) {
        return bare.indexOf(' ') > 1;
    }

    /** The last name of a bare name. */
    static String last(String bare) {
        return bare.substring(bare.indexOf(' ') + 1);
    }
}
