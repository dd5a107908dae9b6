package org.crisisbrief.extract.gold;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Compares names: without case, accents, articles and possessives, and states with their demonyms. */
final class Names {
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "it", "they", "we", "i", "who", "his", "her", "its");
    private static final Map<String, String> STATES = states();

    private Names() {}

    static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['\u2019]s?\\b", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replaceAll("^(the|an?|unnamed) ", "");
    }

    static boolean equal(Collection<String> some, Collection<String> others) {
        List<String> folded = others.stream().map(Names::fold).toList();
        return some.stream().map(Names::fold).anyMatch(name -> !name.isEmpty() && folded.contains(name));
    }

    /** Whether one of the names said contains a right one, or is the last words or the head of a right one. */
    static boolean same(Collection<String> right, Collection<String> said) {
        return right.stream().anyMatch(r -> said.stream().anyMatch(s -> same(r, s)));
    }

    private static boolean same(String right, String said) {
        List<String> r = words(right);
        List<String> s = words(said);
        if (r.isEmpty() || s.isEmpty() || PRONOUNS.contains(fold(right)) || PRONOUNS.contains(fold(said))) {
            return false;
        }
        int last = r.size() - s.size();
        boolean tail = last >= 0 && r.subList(last, r.size()).equals(s);
        boolean head =
                last > 1 && r.subList(0, s.size()).equals(s) && r.get(s.size()).equals("of");
        return Collections.indexOfSubList(s, r) >= 0 || tail || head;
    }

    private static List<String> words(String name) {
        String folded = fold(name);
        for (Map.Entry<String, String> state : STATES.entrySet()) {
            folded = (" " + folded + " ").replace(" " + state.getKey() + " ", " " + state.getValue() + " ");
            folded = folded.strip();
        }
        return folded.isEmpty()
                ? List.of()
                : Arrays.stream(folded.split(" ")).map(Names::singular).toList();
    }

    /** A rough stem, the same for both numbers of a noun. */
    static String singular(String word) {
        return switch (word) {
            case "men" -> "man";
            case "women" -> "woman";
            case "children" -> "child";
            case "families" -> "family";
            case "persons", "people" -> "person";
            default ->
                word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                        ? word.substring(0, word.length() - 1)
                        : word;
        };
    }

    /** A country's English name by its code of three letters, empty for another word. */
    static String country(String iso3) {
        for (String iso2 : Locale.getISOCountries()) {
            Locale locale = new Locale.Builder().setRegion(iso2).build();
            if (locale.getISO3Country().equals(iso3)) {
                return locale.getDisplayCountry(Locale.ENGLISH);
            }
        }
        return "";
    }

    /** Demonyms and second names of the states in the annotated articles. */
    private static Map<String, String> states() {
        String table = "russian=russia,belarusian=belarus,belarussian=belarus,armenian=armenia,tajik=tajikistan,"
                + "kyrgyz=kyrgyzstan,kazakh=kazakhstan,kazakhstani=kazakhstan,french=france,british=united kingdom,"
                + "britain=united kingdom,uk=united kingdom,american=united states,us=united states,"
                + "usa=united states,eu=european union,german=germany,turkish=turkey,croatian=croatia,"
                + "turkiye=turkey,slovenian=slovenia,bosnian=bosnia,bosnia herzegovina=bosnia,"
                + "bosnia and herzegovina=bosnia,peruvian=peru,chilean=chile,"
                + "bolivian=bolivia,senegalese=senegal,gambian=gambia,collective security treaty organization=csto";
        Map<String, String> states = new HashMap<>();
        for (String pair : table.split(",")) {
            states.put(pair.split("=")[0], pair.split("=")[1]);
        }
        return states;
    }
}
