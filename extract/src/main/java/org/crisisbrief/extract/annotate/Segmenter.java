package org.crisisbrief.extract.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crisisbrief.model.source.Span;

/**
 * Splits the tokens of a paragraph into sentences: at a full stop, question or exclamation mark, with closing quotation
 * marks, where white space and then a capital letter, digit or opening mark follow. A dot glued to the next letters
 * ("cities.s") and a dot before a comma ("killed.,") split nothing.
 */
final class Segmenter {

    /** No sentence that people write has more tokens; later steps look through whole sentences again and again. */
    static final int LONGEST = 400;

    /** Marks that close something after the end of a sentence. */
    private static final int MOST_CLOSING = 8;

    private static final Set<String> ENDS = Set.of(".", "!", "?", "...");

    /** What commonly begins a sentence. */
    private static final Set<String> OPENERS = Set.of(
            "the",
            "a",
            "an",
            "in",
            "on",
            "at",
            "it",
            "he",
            "she",
            "they",
            "we",
            "i",
            "but",
            "and",
            "this",
            "that",
            "these",
            "those",
            "after",
            "before",
            "however",
            "meanwhile",
            "as",
            "for",
            "there",
            "more",
            "its",
            "his",
            "her",
            "their",
            "our",
            "no",
            "all",
            "both",
            "many",
            "some",
            "one",
            "two",
            "three",
            "when",
            "while",
            "with",
            "by",
            "from",
            "\"");

    private final String plain;
    private final List<Token> tokens;
    private final Set<String> abbreviations;

    Segmenter(String plain, List<Token> tokens, Set<String> abbreviations) {
        this.plain = plain;
        this.tokens = tokens;
        this.abbreviations = abbreviations;
    }

    List<Sentence> sentences(List<Span> paragraphs) {
        List<Sentence> sentences = new ArrayList<>();
        int token = 0;
        int number = 0;
        for (Span paragraph : paragraphs) {
            number++;
            while (token < tokens.size() && tokens.get(token).start() < paragraph.start()) {
                token++;
            }
            int first = token;
            while (token < tokens.size() && tokens.get(token).start() < paragraph.end()) {
                token++;
                if (token < tokens.size() && tokens.get(token).start() < paragraph.end()) {
                    boolean ends = endsAfter(first, token - 1);
                    if (ends || token - first >= LONGEST) {
                        add(sentences, number, first, token, !ends);
                        first = token;
                    }
                }
            }
            if (token > first) {
                add(sentences, number, first, token, false);
            }
        }
        return List.copyOf(sentences);
    }

    private void add(List<Sentence> sentences, int paragraph, int first, int end, boolean isCut) {
        Span span = new Span(tokens.get(first).start(), tokens.get(end - 1).end());
        sentences.add(new Sentence(sentences.size(), paragraph, span, first, end, isCut));
    }

    private boolean endsAfter(int first, int last) {
        Token token = tokens.get(last);
        Token next = tokens.get(last + 1);
        int mark = last;
        while (mark > Math.max(first, last - MOST_CLOSING) && isClosing(tokens.get(mark), mark)) {
            mark--;
        }
        Token end = tokens.get(mark);
        boolean acronym = end.isWord() && end.text().endsWith(".");
        if (!acronym && !ENDS.contains(end.text())) {
            return false;
        }
        if (next.start() == token.end() && !next.text().equals("\"")) {
            return false;
        }
        if (isClosing(next, last + 1)) {
            return false;
        }
        if (end.text().equals(".")
                && mark > first
                && end.start() == tokens.get(mark - 1).end()) {
            Token before = tokens.get(mark - 1);
            if (abbreviations.contains(before.key()) || isInitial(before, mark - 1, first)) {
                return false;
            }
        }
        boolean opens = Character.isUpperCase(next.text().codePointAt(0))
                || next.isNumber()
                || "\"'([-*".indexOf(next.text().charAt(0)) >= 0;
        return opens && !(acronym && mark == last && !startsSentence(next));
    }

    /** After an acronym only words that commonly begin a sentence split: "the U.S. The ..." but not "U.S. President". */
    private static boolean startsSentence(Token next) {
        return OPENERS.contains(next.key());
    }

    private boolean isInitial(Token before, int index, int first) {
        return before.text().length() == 1
                && Character.isUpperCase(before.text().charAt(0))
                && !before.is("i")
                && index + 2 < tokens.size()
                && tokens.get(index + 2).isCapitalised()
                && (index == first || tokens.get(index - 1).isCapitalised() || index == first);
    }

    /** A closing bracket, or a quotation mark with no white space before it, or with white space on both sides after a full stop. */
    private boolean isClosing(Token token, int index) {
        char c = token.text().charAt(0);
        if (c == ')' || c == ']') {
            return true;
        }
        if (c != '"' && c != '\'') {
            return false;
        }
        boolean spaceBefore = token.start() == 0 || Character.isWhitespace(plain.charAt(token.start() - 1));
        boolean spaceAfter = token.end() >= plain.length() || Character.isWhitespace(plain.charAt(token.end()));
        return !spaceBefore || (spaceAfter && index > 0);
    }
}
