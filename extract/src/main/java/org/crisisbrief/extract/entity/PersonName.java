package org.crisisbrief.extract.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of a person in its parts, folded.
 *
 * @param given the given names, empty for a bare surname
 * @param surname the last word with the particles before it ("le drian")
 */
record PersonName(List<String> given, String surname) {

    private static final Pattern GAPS = Pattern.compile("\\s+");
    private static final double SURNAME = 0.92;
    private static final double GIVEN = 0.80;

    /** The letters that alike surnames share where they differ in more than one further on. */
    private static final int BEGINNING = 5;

    /** No surname has more letters; what has is nobody's slip. */
    private static final int LONGEST = 60;

    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "di", "del", "della", "der", "den", "des", "du", "la", "le", "las", "los", "van",
            "von", "al", "el", "ul", "bin", "ibn", "ben", "abu", "bou", "ould", "ter", "ten");

    /** The name of what is no person. */
    static final PersonName NONE = new PersonName(List.of(), "");

    static PersonName of(String name) {
        List<String> words = new ArrayList<>();
        for (String part : GAPS.split(name)) {
            for (String word : hasArticle(part) ? part.split("-", 2) : new String[] {part}) {
                String spelled = Spellings.nameOf(Folding.sound(word).replace(" ", ""));
                if (!spelled.isEmpty() && !spelled.equals("ir") && !spelled.equals("sr")) {
                    words.add(spelled);
                }
            }
        }
        int surname = Math.max(0, words.size() - 1);
        while (surname > 0 && PARTICLES.contains(words.get(surname - 1))) {
            surname--;
        }
        return new PersonName(
                List.copyOf(words.subList(0, surname)), String.join(" ", words.subList(surname, words.size())));
    }

    /** "al-Masri", "El-Sisi". */
    private static boolean hasArticle(String word) {
        return word.regionMatches(true, 0, "al-", 0, 3) || word.regionMatches(true, 0, "el-", 0, 3);
    }

    boolean isBare() {
        return given.isEmpty();
    }

    /**
     * Only names with a key in common need to be compared: the surname and all that is left of it without one letter, which
     * surnames with one slip have in common, and how it begins.
     */
    Set<String> keys() {
        String bare = bareSurname();
        Set<String> keys = new HashSet<>();
        keys.add("s " + bare);
        for (int i = 0; i < bare.length() && bare.length() <= LONGEST; i++) {
            keys.add("s " + bare.substring(0, i) + bare.substring(i + 1));
        }
        keys.add("b " + bare.substring(0, Math.min(BEGINNING, bare.length())));
        return keys;
    }

    /** Whether both may name one person: surnames alike, and given names alike where both have one. */
    boolean fits(PersonName other) {
        if (surname.isEmpty() || other.surname.isEmpty() || !alikeSurname(other)) {
            return false;
        }
        if (isBare() || other.isBare()) {
            return true;
        }
        String a = given.get(0);
        String b = other.given.get(0);
        boolean initial = a.length() == 1 || b.length() == 1;
        return initial
                ? a.charAt(0) == b.charAt(0)
                : JaroWinkler.of(a, b) >= GIVEN || given.contains(b) || other.given.contains(a);
    }

    private boolean alikeSurname(PersonName other) {
        return surname.equals(other.surname) || JaroWinkler.of(bareSurname(), other.bareSurname()) >= SURNAME;
    }

    /** The surname without an Arabic article. */
    String bareSurname() {
        return surname.startsWith("al ") || surname.startsWith("el ") ? surname.substring(3) : surname;
    }
}
