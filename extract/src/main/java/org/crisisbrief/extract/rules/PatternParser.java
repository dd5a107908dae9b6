package org.crisisbrief.extract.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.rules.Pattern.Node;

/** Reads the written form of a {@link Pattern}. */
final class PatternParser {

    private final String source;
    private int at;

    PatternParser(String source) {
        this.source = source;
    }

    Pattern parse() {
        Node node = choice();
        if (at < source.length()) {
            throw error("unexpected '" + source.charAt(at) + "'");
        }
        return new Pattern(node);
    }

    private Node choice() {
        List<Node> ways = new ArrayList<>();
        ways.add(sequence());
        while (peek() == '|') {
            at++;
            ways.add(sequence());
        }
        return ways.size() == 1 ? ways.get(0) : Pattern.choice(ways);
    }

    private Node sequence() {
        List<Node> nodes = new ArrayList<>();
        for (char c = peek(); c != 0 && c != ')' && c != ']' && c != '|'; c = peek()) {
            nodes.add(quantified(atom()));
        }
        if (nodes.isEmpty()) {
            throw error("an empty part");
        }
        return Pattern.sequence(nodes);
    }

    private Node quantified(Node node) {
        if (at < source.length() && source.charAt(at) == '?') {
            at++;
            return Pattern.optional(node);
        }
        if (at < source.length() && source.charAt(at) == '*') {
            at++;
            return Pattern.repeated(node);
        }
        return node;
    }

    private Node atom() {
        char c = source.charAt(at);
        switch (c) {
            case '(' -> {
                at++;
                Node inner = choice();
                expect(')');
                return inner;
            }
            case '[' -> {
                at++;
                String name = until(':');
                Node inner = choice();
                expect(']');
                return Pattern.named(name, inner);
            }
            case '<' -> {
                at++;
                String inner = until('>');
                int colon = inner.indexOf(':');
                Optional<String> name = colon < 0 ? Optional.empty() : Optional.of(inner.substring(0, colon));
                return Pattern.mention(
                        name, Arrays.asList(inner.substring(colon + 1).split("\\|")));
            }
            case '^' -> {
                at++;
                return Pattern.start();
            }
            case '$' -> {
                at++;
                return Pattern.end();
            }
            case '~' -> {
                at++;
                return Pattern.skip(number(), true);
            }
            case '\\' -> {
                at += 2;
                return Pattern.word(source.substring(at - 1, at));
            }
            default -> {
                if (source.startsWith("..", at)) {
                    at += 2;
                    return Pattern.skip(number(), false);
                }
                return word();
            }
        }
    }

    private Node word() {
        int from = at;
        while (at < source.length() && " ()[]<>?*|".indexOf(source.charAt(at)) < 0) {
            at++;
        }
        String written = source.substring(from, at);
        if (written.equals("'s")) {
            return Pattern.word(written);
        }
        List<String> keys = AnnotatedText.keysOf(written);
        if (keys.isEmpty()) {
            throw error("a word is expected");
        }
        return Pattern.sequence(keys.stream().map(Pattern::word).toList());
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
