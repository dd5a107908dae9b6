package org.crisisbrief.render.docx;

import java.util.Locale;
import java.util.Map;
import org.crisisbrief.model.document.Theme;

/** A theme's colours as Word writes them: {@code 1A2B3C}. */
record WordColours(String text, String heading, String link, String muted, String tint, String rule) {

    WordColours(Theme.Colours colours) {
        this(
                word(colours.text()),
                word(colours.heading()),
                word(colours.link()),
                word(colours.muted()),
                word(colours.tint()),
                word(colours.rule()));
    }

    private static String word(String colour) {
        return colour.substring(1).toUpperCase(Locale.ROOT);
    }

    /** By the names that the resources have for them. */
    Map<String, String> byName() {
        return Map.of("text", text, "heading", heading, "link", link, "muted", muted, "tint", tint, "rule", rule);
    }
}
