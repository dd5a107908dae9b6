package org.crisisbrief.extract.annotate;

import org.crisisbrief.model.source.Span;

/**
 * A word, number or punctuation mark.
 *
 * @param span where it stands
 * @param text its characters with quotation marks, dashes and spaces made plain, of the same length as the span
 * @param key {@code text} in lower case, to look up
 */
public record Token(Span span, String text, String key) {

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    /** Whether it starts with a capital letter. */
    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it starts with a letter or digit. */
    public boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    public boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    public boolean is(String word) {
        return key.equals(word);
    }
}
