package org.crisisbrief.render.docx;

import java.util.Locale;
import java.util.Set;

/** The language of a text: its direction, and how Word is told of it. */
record Language(Locale locale) {

    /** Not named, or named "und". */
    static final Language UNKNOWN = new Language(Locale.ROOT);

    /** ISO 639 codes of languages that are usually written from right to left. */
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "khw", "ks", "ps", "sd", "ug", "ur", "yi", "ji");

    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of("Arab", "Hebr", "Thaa", "Syrc");

    boolean known() {
        return !locale.getLanguage().isEmpty();
    }

    boolean rightToLeft() {
        return locale.getScript().isEmpty()
                ? RIGHT_TO_LEFT.contains(locale.getLanguage())
                : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
    }

    String tag() {
        return locale.toLanguageTag();
    }

    /** The attributes of {@code w:lang}, which names one language for each direction. */
    String attributes() {
        return rightToLeft() ? "w:val=\"en-US\" w:bidi=\"" + tag() + "\"" : "w:val=\"" + tag() + "\"";
    }
}
