package org.crisisbrief.extract.annotate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.model.source.SourceText;
import org.crisisbrief.model.source.Span;

/** A text with its tokens, sentences and quotations, and the mentions that annotators have added so far. */
public final class AnnotatedText {

    private final SourceText text;
    private final String plain;
    private final boolean shouted;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final List<Quote> quotes;
    private final int[] quotedSoFar;
    private final MentionIndex mentions;

    /** For each character, and the end, the number of the first token that starts at or after it. */
    private final int[] tokenFrom;

    public AnnotatedText(SourceText text, Set<String> abbreviations) {
        this.text = text;
        this.plain = PlainForm.of(text.characters());
        this.shouted = Capitals.isShouted(plain);
        this.tokens = shouted ? Capitals.restored(Tokenizer.tokens(plain)) : Tokenizer.tokens(plain);
        this.sentences = new Segmenter(plain, tokens, abbreviations).sentences(text.paragraphs());
        this.quotes = Quotes.in(text.characters(), plain, text.paragraphs());
        this.mentions = new MentionIndex(plain.length());
        this.tokenFrom = tokenFrom(tokens, plain.length());
        this.quotedSoFar = new int[quotes.size()];
        int furthest = 0;
        for (int i = 0; i < quotedSoFar.length; i++) {
            furthest = Math.max(furthest, quotes.get(i).outer().end());
            quotedSoFar[i] = furthest;
        }
    }

    /** The tokens of a phrase as texts are split into them, in lower case, to look up. */
    public static List<String> keysOf(String phrase) {
        return Tokenizer.tokens(PlainForm.of(phrase)).stream().map(Token::key).toList();
    }

    public SourceText text() {
        return text;
    }

    /** Whether the text is written in capitals alone, so that a capital by itself tells nothing. */
    public boolean isShouted() {
        return shouted;
    }

    /** The characters with plain quotation marks, dashes and spaces; offsets are the same. */
    public String plain() {
        return plain;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** The number of tokens from which on a sentence is cut. */
    public static int longestSentence() {
        return Segmenter.LONGEST;
    }

    public List<Quote> quotes() {
        return quotes;
    }

    public void add(Mention mention) {
        mentions.add(mention);
    }

    /** All mentions with this label, in order. */
    public List<Mention> mentions(String label) {
        return mentions.mentions(label);
    }

    /** The mentions with this label inside a span, in order. */
    public List<Mention> mentions(String label, Span within) {
        return mentions.mentions(label, within);
    }

    /** The mentions with this label that share a character with a span, in order. */
    public List<Mention> touching(String label, Span span) {
        return mentions.touching(label, span);
    }

    /** The mentions with this label that end at this offset, in order. */
    public List<Mention> endingAt(int offset, String label) {
        return mentions.endingAt(offset, label);
    }

    /** The mentions that start at this offset, with any label, the longest first. */
    public List<Mention> startingAt(int offset) {
        return mentions.startingAt(offset);
    }

    /** The longest mention with this label that starts at this offset. */
    public Optional<Mention> at(int offset, String label) {
        return Optional.ofNullable(mentions.at(offset, label));
    }

    /** Whether a mention with this label starts at this offset. */
    public boolean has(int offset, String label) {
        return mentions.at(offset, label) != null;
    }

    /** Whether a mention with one of some labels, as {@link LabelBits}, may start at this offset. */
    public boolean mayHave(int offset, long labels) {
        return (mentions.labelsAt(offset) & labels) != 0;
    }

    /** The mention with this label that covers the span most closely; of two alike, the first. */
    public Optional<Mention> covering(Span span, String label) {
        return mentions.covering(span, label);
    }

    /** The sentence that holds the offset. */
    public Sentence sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return sentences.get(low);
    }

    /** The index of the first token that starts at or after the offset. */
    public int tokenFrom(int offset) {
        return offset < 0 ? 0 : offset < tokenFrom.length ? tokenFrom[offset] : tokens.size();
    }

    private static int[] tokenFrom(List<Token> tokens, int length) {
        int[] from = new int[length + 1];
        int offset = 0;
        for (int i = 0; i < tokens.size(); i++) {
            for (; offset <= tokens.get(i).start(); offset++) {
                from[offset] = i;
            }
        }
        Arrays.fill(from, offset, from.length, tokens.size());
        return from;
    }

    /** The tokens of a sentence. */
    public List<Token> tokens(Sentence sentence) {
        return tokens.subList(sentence.firstToken(), sentence.endToken());
    }

    /** The quotation whose words or marks hold the offset; of two, the first. */
    public Optional<Quote> quoteAt(int offset) {
        int at = Arrays.binarySearch(quotedSoFar, offset + 1);
        int first = at < 0 ? -at - 1 : at;
        while (first > 0 && quotedSoFar[first - 1] > offset) {
            first--;
        }
        return first < quotes.size() && quotes.get(first).outer().contains(offset)
                ? Optional.of(quotes.get(first))
                : Optional.empty();
    }

    /** The original characters of a span. */
    public String slice(Span span) {
        return text.slice(span);
    }
}
