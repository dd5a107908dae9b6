package org.crisisbrief.extract.entity;

import java.text.Normalizer;
import java.util.Locale;

/** Forms of names under which spellings of the same name meet. */
final class Folding {

    private Folding() {}

    /** Lower case without accents; hyphens, dots and apostrophes make no difference; words parted by single spaces. */
    static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        boolean gap = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < 0x80) {
                if (Character.isLetterOrDigit(c)) {
                    gap = word(folded, gap).append(Character.toLowerCase(c)).length() == 0;
                } else if (c != '\'' && c != '.' && c != '`') {
                    gap = true;
                }
            } else if (Character.isLetter(c)) {
                gap = word(folded, gap).append(base(c)).length() == 0;
            } else if (c != '\u2019'
                    && c != '\u2018'
                    && c != '\u02BC'
                    && Character.getType(c) != Character.NON_SPACING_MARK) {
                gap = true;
            }
        }
        return folded.toString();
    }

    private static StringBuilder word(StringBuilder folded, boolean gap) {
        return gap && folded.length() > 0 ? folded.append(' ') : folded;
    }

    private static String base(char c) {
        return switch (Character.toLowerCase(c)) {
            case '\u00DF' -> "ss";
            case '\u00E6' -> "ae";
            case '\u0153' -> "oe";
            case '\u00F8' -> "o";
            case '\u0142' -> "l";
            case '\u0111', '\u00F0' -> "d";
            case '\u00FE' -> "th";
            case '\u0131' -> "i";
            case '\u0259' -> "a";
            default ->
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT);
        };
    }

    /** The fold with the sounds that transcriptions write in several ways made one, and doubled letters single. */
    static String sound(String name) {
        String sound = fold(name)
                .replace("kh", "h")
                .replace("gh", "h")
                .replace("zh", "i")
                .replace("dj", "i")
                .replace('j', 'i')
                .replace('y', 'i')
                .replace("ou", "u");
        StringBuilder single = new StringBuilder(sound.length());
        for (int i = 0; i < sound.length(); i++) {
            if (i == 0 || sound.charAt(i) != sound.charAt(i - 1)) {
                single.append(sound.charAt(i));
            }
        }
        return single.toString();
    }
}
