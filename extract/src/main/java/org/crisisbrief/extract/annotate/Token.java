package org.crisisbrief.extract.annotate;

import org.crisisbrief.model.source.Span;

/**
 * A word, number or punctuation mark.
 *
 * @param span where it stands
 * @param text its characters with quotation marks, dashes and spaces made plain, of the same length as the span
 * @param key {@code text} in lower case, to look up
 * @param isCapitalised whether it starts with a capital letter, or would in a text that has small letters
 */
public record Token(Span span, String text, String key, boolean isCapitalised) {

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    /** Whether it starts with a letter or digit. */
    public boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    public boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    /** Whether it is made of hyphens alone, which also stand for dashes. */
    public boolean isDash() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '-') {
                return false;
            }
        }
        return true;
    }

    public boolean is(String word) {
        return key.equals(word);
    }
}
