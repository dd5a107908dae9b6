package org.crisisbrief.extract.annotate;

/** White space within words that were taken from a text. */
public final class Spaces {

    private Spaces() {}

    /** The words with each run of white space (space, tab, line break, form feed) as a single space. */
    public static String single(String words) {
        if (isSingle(words)) {
            return words;
        }
        StringBuilder single = new StringBuilder(words.length());
        boolean inSpace = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = c == ' ' || c >= '\t' && c <= '\r';
            if (!space) {
                single.append(c);
            } else if (!inSpace) {
                single.append(' ');
            }
            inSpace = space;
        }
        return single.toString();
    }

    private static boolean isSingle(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean isOther = c >= '\t' && c <= '\r';
            if (isOther || c == ' ' && i + 1 < words.length() && words.charAt(i + 1) == ' ') {
                return false;
            }
        }
        return true;
    }
}
