package org.crisisbrief.extract.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.model.source.SourceText;
import org.crisisbrief.model.source.Span;

/** A text with its tokens, sentences and quotations, and the mentions that annotators have added so far. */
public final class AnnotatedText {

    private static final Comparator<Mention> BY_SPAN = Comparator.<Mention, Span>comparing(Mention::span)
            .thenComparing(Mention::label)
            .thenComparing(Mention::rule);

    private static final Comparator<Mention> LONGEST_FIRST =
            Comparator.comparing((Mention m) -> -m.end()).thenComparing(Mention::label);

    private final SourceText text;
    private final String plain;
    private final boolean shouted;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final List<Quote> quotes;
    private final int[] quotedSoFar;
    private final Map<String, List<Mention>> byLabel = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();
    private final Map<Integer, List<Mention>> byStart = new HashMap<>();

    public AnnotatedText(SourceText text, Set<String> abbreviations) {
        this.text = text;
        this.plain = PlainForm.of(text.characters());
        this.shouted = Capitals.isShouted(plain);
        this.tokens = shouted ? Capitals.restored(Tokenizer.tokens(plain)) : Tokenizer.tokens(plain);
        this.sentences = new Segmenter(plain, tokens, abbreviations).sentences(text.paragraphs());
        this.quotes = Quotes.in(text.characters(), plain, text.paragraphs());
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
        List<Mention> same = byLabel.computeIfAbsent(mention.label(), l -> new ArrayList<>());
        int at = Collections.binarySearch(same, mention, BY_SPAN);
        same.add(at < 0 ? -at - 1 : at, mention);
        longest.merge(mention.label(), mention.span().length(), Math::max);
        List<Mention> here = byStart.computeIfAbsent(mention.start(), s -> new ArrayList<>(2));
        int place = 0;
        while (place < here.size() && LONGEST_FIRST.compare(here.get(place), mention) <= 0) {
            place++;
        }
        here.add(place, mention);
    }

    /** All mentions with this label, in order. */
    public List<Mention> mentions(String label) {
        return Collections.unmodifiableList(byLabel.getOrDefault(label, List.of()));
    }

    /** The mentions with this label inside a span, in order. */
    public List<Mention> mentions(String label, Span within) {
        List<Mention> inside = new ArrayList<>();
        List<Mention> same = byLabel.getOrDefault(label, List.of());
        for (int i = from(same, within.start()); i < same.size() && same.get(i).start() < within.end(); i++) {
            if (within.contains(same.get(i).span())) {
                inside.add(same.get(i));
            }
        }
        return inside;
    }

    /** The mentions with this label that share a character with a span, in order. */
    public List<Mention> touching(String label, Span span) {
        List<Mention> touching = new ArrayList<>();
        List<Mention> same = byLabel.getOrDefault(label, List.of());
        int first = from(same, span.start() - longest.getOrDefault(label, 0));
        for (int i = first; i < same.size() && same.get(i).start() < span.end(); i++) {
            if (same.get(i).end() > span.start()) {
                touching.add(same.get(i));
            }
        }
        return touching;
    }

    /** The mentions with this label that end at this offset, in order. */
    public List<Mention> endingAt(int offset, String label) {
        if (offset < 1) {
            return List.of();
        }
        List<Mention> ending = new ArrayList<>();
        for (Mention mention : touching(label, new Span(offset - 1, offset))) {
            if (mention.end() == offset) {
                ending.add(mention);
            }
        }
        return ending;
    }

    /** The index of the first mention that starts at or after the offset. */
    private static int from(List<Mention> mentions, int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The mentions that start at this offset, with any label, the longest first. */
    public List<Mention> startingAt(int offset) {
        return Collections.unmodifiableList(byStart.getOrDefault(offset, List.of()));
    }

    /** The longest mention with this label that starts at this offset. */
    public Optional<Mention> at(int offset, String label) {
        for (Mention mention : byStart.getOrDefault(offset, List.of())) {
            if (mention.label().equals(label)) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    /** The mention with this label that covers the span most closely; of two alike, the first. */
    public Optional<Mention> covering(Span span, String label) {
        List<Mention> same = byLabel.getOrDefault(label, List.of());
        int first = from(same, span.end() - longest.getOrDefault(label, 0));
        Mention closest = null;
        for (int i = first; i < same.size() && same.get(i).start() <= span.start(); i++) {
            Mention mention = same.get(i);
            if (mention.span().contains(span)
                    && (closest == null
                            || mention.span().length() < closest.span().length())) {
                closest = mention;
            }
        }
        return Optional.ofNullable(closest);
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
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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
