package org.crisisbrief.extract.annotate;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells in a text without small letters (old wires, telexes) which words would be written with a capital: those that are no
 * ordinary words, and the ordinary ones that names are made of ("SAN MIGUEL", "NATIONAL POLICE").
 */
final class Capitals {

    /** A text with fewer small letters than this share of its letters has none to speak of. */
    private static final double SMALL_SHARE = 0.05;

    private static final int FEWEST_LETTERS = 40;
    private static final int LONGEST_NAME = 4;

    private final CommonWords words = CommonWords.english();
    private final List<Token> tokens;
    private final boolean[] capital;

    private Capitals(List<Token> tokens) {
        this.tokens = tokens;
        this.capital = new boolean[tokens.size()];
    }

    /** Whether a text is written in capitals alone. */
    static boolean isShouted(String plain) {
        int small = 0;
        int large = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            small += Character.isLowerCase(c) ? 1 : 0;
            large += Character.isUpperCase(c) ? 1 : 0;
        }
        return small + large >= FEWEST_LETTERS && small < SMALL_SHARE * (small + large);
    }

    /** The tokens of such a text with the capitals that they would have. */
    static List<Token> restored(List<Token> tokens) {
        Capitals capitals = new Capitals(tokens);
        capitals.mark();
        List<Token> restored = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            restored.add(new Token(t.span(), t.text(), t.key(), t.isCapitalised() && capitals.capital[i]));
        }
        return List.copyOf(restored);
    }

    private void mark() {
        for (int i = 0; i < tokens.size(); i++) {
            capital[i] = isName(i);
        }
        for (int i = 0; i < tokens.size(); i++) {
            markNames(i);
        }
        for (int i = tokens.size() - 2; i >= 0; i--) {
            if (is("given-name", i) && isBeforeName(i)) {
                capital[i] = true;
                capital[i + 1] = true;
            }
            if (is("particle", i) && capital[i + 1]) {
                capital[i] = true;
            }
        }
        for (int i = 1; i < tokens.size(); i++) {
            if (is("surname", i) && capital[i - 1] && !is("body-head", i)) {
                capital[i] = true;
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (is("body-head", i)) {
                markBody(i);
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (is("of-head", i)) {
                markBodyOf(i);
            }
        }
    }

    private boolean isName(int at) {
        Token token = tokens.get(at);
        if (!Character.isLetter(token.text().codePointAt(0))) {
            return false;
        }
        if (token.key().length() == 1) {
            return isAt(at + 1, ".") && at + 2 < tokens.size() && !words.isCommon(key(at + 2));
        }
        if (words.is("month-or-word", token.key())) {
            return isNumber(at - 1) || isNumber(at + 1);
        }
        return token.key().indexOf('.') > 0 || !words.isCommon(token.key());
    }

    /** Whether a name that is none of a place's first word follows: "PETER KAMAU", "JOHN BAKER". */
    private boolean isBeforeName(int at) {
        return capital[at + 1] && tokens.get(at + 1).isWord() || is("surname", at + 1);
    }

    private void markNames(int at) {
        StringBuilder phrase = new StringBuilder();
        for (int end = at; end < Math.min(tokens.size(), at + LONGEST_NAME); end++) {
            phrase.append(end > at ? " " : "").append(key(end));
            if (words.is("name", phrase.toString())) {
                for (int i = at; i <= end; i++) {
                    capital[i] = !key(i).equals("of");
                }
            }
        }
    }

    /** "NATIONAL LIBERATION FRONT", "SALVADORAN ARMY": the head, and the qualities before it, behind a name or another quality. */
    private void markBody(int head) {
        int first = head;
        while (first > 0 && (is("body-quality", first - 1) || isAt(first - 1, "'s") && first > 1)) {
            first--;
        }
        boolean named = first > 0 && capital[first - 1];
        if (named || first < head) {
            for (int i = first; i <= head; i++) {
                capital[i] = !isAt(i, "'s");
            }
        }
    }

    /** "MINISTRY OF DEFENSE", "UNION OF TEACHERS OF X": the body and the field it is for. */
    private void markBodyOf(int head) {
        int of = head + 1;
        if (!isAt(of, "of") && !isAt(of, "for")) {
            return;
        }
        int next = isAt(of + 1, "the") ? of + 2 : of + 1;
        boolean field = is("body-quality", next);
        if (next < tokens.size() && (field || capital[next] && is("body-head", head))) {
            capital[head] = true;
            capital[next] = true;
        }
    }

    private boolean is(String section, int at) {
        return words.is(section, key(at));
    }

    private boolean isAt(int at, String word) {
        return key(at).equals(word);
    }

    private boolean isNumber(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isNumber();
    }

    private String key(int at) {
        return at < 0 || at >= tokens.size() ? "" : tokens.get(at).key();
    }
}
