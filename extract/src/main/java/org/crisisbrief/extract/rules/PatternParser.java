package org.crisisbrief.extract.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;

/** Reads the written form of a {@link Pattern}. */
final class PatternParser {

    private final String source;
    private int at;

    PatternParser(String source) {
        this.source = source;
    }

    Pattern parse() {
        Part part = choice();
        if (at < source.length()) {
            throw error("unexpected '" + source.charAt(at) + "'");
        }
        return new Pattern(part);
    }

    private Part choice() {
        List<Part> ways = new ArrayList<>();
        ways.add(sequence());
        while (peek() == '|') {
            at++;
            ways.add(sequence());
        }
        return ways.size() == 1 ? ways.get(0) : new Part.Choice(ways);
    }

    private Part sequence() {
        List<Part> parts = new ArrayList<>();
        for (char c = peek(); c != 0 && c != ')' && c != ']' && c != '|'; c = peek()) {
            parts.add(quantified(atom()));
        }
        if (parts.isEmpty()) {
            throw error("an empty part");
        }
        return sequence(parts);
    }

    private static Part sequence(List<Part> parts) {
        return parts.size() == 1 ? parts.get(0) : new Part.Sequence(parts);
    }

    private Part quantified(Part part) {
        if (at < source.length() && source.charAt(at) == '?') {
            at++;
            return new Part.Possible(part);
        }
        if (at < source.length() && source.charAt(at) == '*') {
            at++;
            return new Part.Repeated(part);
        }
        return part;
    }

    private Part atom() {
        char c = source.charAt(at);
        switch (c) {
            case '(' -> {
                at++;
                Part inner = choice();
                expect(')');
                return inner;
            }
            case '[' -> {
                at++;
                String name = until(':');
                Part inner = choice();
                expect(']');
                return new Part.Named(name, inner);
            }
            case '<' -> {
                at++;
                String inner = until('>');
                int colon = inner.indexOf(':');
                Optional<String> name = colon < 0 ? Optional.empty() : Optional.of(inner.substring(0, colon));
                return new Part.Labelled(
                        name, Arrays.asList(inner.substring(colon + 1).split("\\|")));
            }
            case '^' -> {
                at++;
                return Part.Edge.START;
            }
            case '$' -> {
                at++;
                return Part.Edge.END;
            }
            case '~' -> {
                at++;
                return new Part.Skip(number(), true);
            }
            case '\\' -> {
                at += 2;
                return new Part.Word(source.substring(at - 1, at));
            }
            default -> {
                if (source.startsWith("..", at)) {
                    at += 2;
                    return new Part.Skip(number(), false);
                }
                return word();
            }
        }
    }

    private Part word() {
        int from = at;
        while (at < source.length() && " ()[]<>?*|".indexOf(source.charAt(at)) < 0) {
            at++;
        }
        String written = source.substring(from, at);
        if (written.equals("'s")) {
            return new Part.Word(written);
        }
        if (isPlain(written)) {
            return new Part.Word(written);
        }
        List<String> keys = AnnotatedText.keysOf(written);
        if (keys.isEmpty()) {
            throw error("a word is expected");
        }
        List<Part> words = new ArrayList<>();
        for (String key : keys) {
            words.add(new Part.Word(key));
        }
        return sequence(words);
    }

    /** Whether a word is one token as it stands: small letters of English alone. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return !word.isEmpty();
    }

    private int number() {
        int from = at;
        while (at < source.length() && Character.isDigit(source.charAt(at))) {
            at++;
        }
        if (from == at) {
            throw error("a number of words is expected");
        }
        return Integer.parseInt(source.substring(from, at));
    }

    private String until(char end) {
        int stop = source.indexOf(end, at);
        if (stop < 0) {
            throw error("'" + end + "' is missing");
        }
        String inner = source.substring(at, stop).strip();
        at = stop + 1;
        return inner;
    }

    private void expect(char c) {
        if (peek() != c) {
            throw error("'" + c + "' is missing");
        }
        at++;
    }

    /** The next character that is not a space; 0 at the end. */
    private char peek() {
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        return at < source.length() ? source.charAt(at) : 0;
    }

    private IllegalArgumentException error(String message) {
        return new IllegalArgumentException("pattern, column " + (at + 1) + ": " + message + ": " + source);
    }
}
