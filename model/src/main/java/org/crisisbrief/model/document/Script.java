package org.crisisbrief.model.document;

import java.util.Locale;
import java.util.Set;

/** Which way a language is usually written, and how words of the other way stand in it. */
public enum Script {
    LEFT_TO_RIGHT('\u200e'),
    RIGHT_TO_LEFT('\u200f');

    /** ISO 639 codes of languages that are usually written from right to left. */
    private static final Set<String> LANGUAGES =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "khw", "ks", "ps", "sd", "ug", "ur", "yi", "ji");

    /** ISO 15924 codes of scripts that are. */
    private static final Set<String> SCRIPTS = Set.of("Arab", "Hebr", "Thaa", "Syrc");

    private final char mark;

    Script(char mark) {
        this.mark = mark;
    }

    public static Script of(Locale language) {
        boolean mirrored = language.getScript().isEmpty()
                ? LANGUAGES.contains(language.getLanguage())
                : SCRIPTS.contains(language.getScript());
        return mirrored ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    /** The invisible mark of the direction. */
    public String sign() {
        return String.valueOf(mark);
    }

    public boolean rightToLeft() {
        return this == RIGHT_TO_LEFT;
    }

    /**
     * Words of another direction in text of this one, so that signs at their ends stay on their side: an invisible mark of their
     * direction (Unicode Standard Annex 9, section 2.6) stands before and behind them in text from right to left. Text from left to
     * right has marks of quotation around such words and needs none.
     */
    public String apart(Script other, String words) {
        return turns(other) ? other.mark + words + other.mark : words;
    }

    /** Such words with their marks of quotation, so that signs around them stay with the text that they stand in. */
    public String around(Script other, String marked) {
        return turns(other) ? mark + marked + mark : marked;
    }

    private boolean turns(Script other) {
        return this == RIGHT_TO_LEFT && other == LEFT_TO_RIGHT;
    }
}
