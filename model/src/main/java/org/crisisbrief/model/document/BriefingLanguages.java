package org.crisisbrief.model.document;

import java.util.List;
import java.util.Locale;

/** The languages in which documents are written. */
public final class BriefingLanguages {

    /** ISO 639-1 codes; English, in which the sources are, first. */
    public static final List<String> CODES = List.of("en", "fr", "es", "ar", "ru");

    private BriefingLanguages() {}

    /**
     * The language of a code.
     *
     * @throws IllegalArgumentException if no documents are written in it
     */
    public static Locale of(String code) {
        if (!CODES.contains(code)) {
            throw new IllegalArgumentException("no language of a briefing: " + code + "; there are " + CODES);
        }
        return Locale.forLanguageTag(code);
    }
}
