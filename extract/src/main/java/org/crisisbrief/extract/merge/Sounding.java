package org.crisisbrief.extract.merge;

import java.util.List;
import java.util.Locale;

/**
 * Spellings of one name in the letters of different languages: "Shemakha" and "Shamakhi", "Golok" and "Kolok". Consonants that
 * are written for one another stand for one sound; vowels, "h", "y" and doubled letters do not count.
 */
final class Sounding {

    /** Names of fewer sounds are alike by accident. */
    private static final int FEW = 2;

    private static final List<String> SOUNDS = List.of("bp", "cgjkqx", "dt", "fvw", "l", "m", "n", "r", "sz");

    private Sounding() {}

    /** The sounds of the last word of a name, which particles go before; empty where they are too few to tell. */
    static String of(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        StringBuilder sounds = new StringBuilder();
        for (char letter : words[words.length - 1].toCharArray()) {
            SOUNDS.stream()
                    .filter(s -> s.indexOf(letter) >= 0)
                    .map(s -> s.charAt(0))
                    .filter(s -> sounds.length() == 0 || sounds.charAt(sounds.length() - 1) != s)
                    .forEach(sounds::append);
        }
        return sounds.length() < FEW ? "" : sounds.toString();
    }
}
