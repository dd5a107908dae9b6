package org.crisisbrief.compose;

import java.util.Locale;
import java.util.Objects;
import org.crisisbrief.model.Tlp;

/**
 * What to compose.
 *
 * @param template the template's name, such as "briefing"
 * @param language of the fixed and generated texts
 * @param marking the document's marking; what stands above it is left out
 */
public record Composition(String template, Locale language, Tlp marking) {
    public Composition {
        Objects.requireNonNull(language);
        Objects.requireNonNull(marking);
        if (!template.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("not a template's name: " + template);
        }
    }
}
