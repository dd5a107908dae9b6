package org.crisisbrief.extract.entity;

/** Forms of names under which spellings of the same name meet. Characters fold one by one, so nothing is decomposed. */
final class Folding {

    private static final char GAP = ' ';
    private static final char NOTHING = 0;

    /** The letters without accents of U+00C0 to U+024F; a space where there is none. */
    private static final String LATIN =
            "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggggggg"
                    + "hhhhiiiiiiiiii  jjkkkllllllllllnnnnnn nnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz  b      "
                    + "  d   aa        kk      oo             uu  yy                        aaiioouuuuuuuuuuaaaaaaa  ggkkoo"
                    + "oo  j   gg  nnaaaaooaaaaeeeeiiiioooorrrruuuusstt  hh      aaeeooooooooyy                            ";

    /** The same of U+1E00 to U+1EFF. */
    private static final String ADDITIONAL =
            "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssss"
                    + "ssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy    s aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeee"
                    + "iiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy      ";

    private Folding() {}

    /** Lower case without accents; hyphens part words, dots and apostrophes vanish; words parted by single spaces. */
    static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        boolean gap = false;
        for (int i = 0; i < name.length(); i++) {
            char c = base(name.charAt(i));
            if (c == GAP) {
                gap = folded.length() > 0;
            } else if (c != NOTHING) {
                if (gap) {
                    folded.append(GAP);
                    gap = false;
                }
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** The hash code of the fold of a part of a text, without making it. */
    static int hash(String text, int from, int to) {
        int hash = 0;
        boolean gap = false;
        boolean empty = true;
        for (int i = from; i < to; i++) {
            char c = base(text.charAt(i));
            if (c == GAP) {
                gap = !empty;
            } else if (c != NOTHING) {
                if (gap) {
                    hash = 31 * hash + GAP;
                    gap = false;
                }
                hash = 31 * hash + c;
                empty = false;
            }
        }
        return hash;
    }

    private static char base(char c) {
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
            return c;
        }
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + 32);
        }
        if (c == '\'' || c == '.' || c == '`' || c == '\u2019' || c == '\u2018' || c == '\u02BC') {
            return NOTHING;
        }
        if (c < 0xC0) {
            return GAP;
        }
        if (c < 0x250) {
            return letter(LATIN.charAt(c - 0xC0), c);
        }
        if (c >= 0x1E00 && c < 0x1F00) {
            return letter(ADDITIONAL.charAt(c - 0x1E00), c);
        }
        if (c == '\u0259') {
            return 'a';
        }
        return Character.getType(c) == Character.NON_SPACING_MARK ? NOTHING : letter(GAP, c);
    }

    private static char letter(char base, char c) {
        return base != GAP ? base : Character.isLetter(c) ? Character.toLowerCase(c) : GAP;
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
