package org.crisisbrief.render.docx;

import java.util.Locale;
import org.crisisbrief.model.document.Script;

/** The language of a text: its direction, and how Word is told of it. */
record Language(Locale locale) {

    /** Not named, or named "und". */
    static final Language UNKNOWN = new Language(Locale.ROOT);

    boolean known() {
        return !locale.getLanguage().isEmpty();
    }

    boolean rightToLeft() {
        return Script.of(locale).rightToLeft();
    }

    String tag() {
        return locale.toLanguageTag();
    }

    /** The attributes of {@code w:lang}, which names one language for each direction. */
    String attributes() {
        return rightToLeft() ? "w:val=\"en-US\" w:bidi=\"" + tag() + "\"" : "w:val=\"" + tag() + "\"";
    }
}
