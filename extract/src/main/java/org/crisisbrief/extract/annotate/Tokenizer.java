package org.crisisbrief.extract.annotate;

import java.util.ArrayList;
import java.util.List;
import org.crisisbrief.model.source.Span;

/**
 * Splits plain text into tokens: words with inner hyphens and apostrophes ("re-opened", "N'Djamena"), acronyms with dots
 * ("U.N."), numbers ("1,200", "3.5"), the possessive ("'s") apart, every other mark alone.
 */
final class Tokenizer {

    private final String plain;
    private final String lower;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String plain) {
        this.plain = plain;
        this.lower = PlainForm.lower(plain);
    }

    static List<Token> tokens(String plain) {
        Tokenizer tokenizer = new Tokenizer(plain);
        int at = 0;
        while (at < plain.length()) {
            char c = plain.charAt(at);
            at = Character.isWhitespace(c) ? at + 1 : tokenizer.token(at);
        }
        return List.copyOf(tokenizer.tokens);
    }

    private int token(int start) {
        char c = plain.charAt(start);
        if (Character.isDigit(c)) {
            return add(start, numberEnd(start));
        }
        if (isLetter(start)) {
            int acronym = acronymEnd(start);
            return acronym > start ? add(start, acronym) : word(start);
        }
        if (c == '\''
                && start + 1 < plain.length()
                && lower.charAt(start + 1) == 's'
                && !isLetter(start + 2)
                && start > 0
                && Character.isLetterOrDigit(plain.charAt(start - 1))) {
            return add(start, start + 2);
        }
        int end = start + 1;
        if (c == '.') {
            while (end < plain.length() && plain.charAt(end) == '.') {
                end++;
            }
        } else if (Character.isHighSurrogate(c) && end < plain.length()) {
            end++;
        }
        return add(start, end);
    }

    private int word(int start) {
        int end = start;
        while (end < plain.length()) {
            if (isLetter(end) || Character.isDigit(plain.charAt(end))) {
                end++;
            } else if (isInner(end)) {
                end++;
            } else {
                break;
            }
        }
        return add(start, end);
    }

    /** A hyphen between letters or digits, or an apostrophe that is not the possessive. */
    private boolean isInner(int at) {
        char c = plain.charAt(at);
        if (at + 1 >= plain.length() || !Character.isLetterOrDigit(plain.charAt(at + 1))) {
            return false;
        }
        if (c == '-') {
            return true;
        }
        return c == '\'' && !(lower.charAt(at + 1) == 's' && !isLetter(at + 2));
    }

    /** "U.N.", "U.S.", "a.m.": letters each with a dot; at least two. */
    private int acronymEnd(int start) {
        int end = start;
        while (end + 1 < plain.length() && isLetter(end) && plain.charAt(end + 1) == '.') {
            end += 2;
        }
        return end - start >= 4 && !isLetter(end) ? end : start;
    }

    private int numberEnd(int start) {
        int end = start;
        while (end < plain.length()) {
            char c = plain.charAt(end);
            boolean inner = (c == ',' || c == '.' || c == '-' || c == ':' || c == '/')
                    && end + 1 < plain.length()
                    && Character.isDigit(plain.charAt(end + 1));
            if (!Character.isLetterOrDigit(c)
                    && !inner
                    && !(c == '-' && end + 1 < plain.length() && isLetter(end + 1))) {
                break;
            }
            end++;
        }
        return end;
    }

    private boolean isLetter(int at) {
        if (at >= plain.length()) {
            return false;
        }
        char c = plain.charAt(at);
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || Character.isSurrogate(c);
    }

    private int add(int start, int end) {
        boolean capital = Character.isUpperCase(plain.codePointAt(start));
        String text = plain.substring(start, end);
        String key = lower.startsWith(text, start) ? text : lower.substring(start, end);
        tokens.add(new Token(new Span(start, end), text, key, capital));
        return end;
    }
}
