package org.crisisbrief.extract.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.model.source.SourceText;
import org.crisisbrief.model.source.Span;
import org.jspecify.annotations.Nullable;

/** A text with its tokens, sentences and quotations, and the mentions that annotators have added so far. */
public final class AnnotatedText {

    /** The mentions with one label, in order, and the length of the longest. */
    private static final class Labelled {

        private static final Labelled NONE = new Labelled();

        private final List<Mention> mentions = new ArrayList<>();
        private int longest;
    }

    private final SourceText text;
    private final String plain;
    private final boolean shouted;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final List<Quote> quotes;
    private final int[] quotedSoFar;
    private final Map<String, Labelled> byLabel = new HashMap<>();

    /** For each character the mentions that start at it, or nothing. */
    private final @Nullable List<Mention>[] byStart;

    @SuppressWarnings({"unchecked", "rawtypes"})
    public AnnotatedText(SourceText text, Set<String> abbreviations) {
        this.text = text;
        this.plain = PlainForm.of(text.characters());
        this.shouted = Capitals.isShouted(plain);
        this.tokens = shouted ? Capitals.restored(Tokenizer.tokens(plain)) : Tokenizer.tokens(plain);
        this.sentences = new Segmenter(plain, tokens, abbreviations).sentences(text.paragraphs());
        this.quotes = Quotes.in(text.characters(), plain, text.paragraphs());
        this.byStart = new List[plain.length() + 1];
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
        Labelled labelled = byLabel.computeIfAbsent(mention.label(), l -> new Labelled());
        labelled.longest = Math.max(labelled.longest, mention.span().length());
        List<Mention> same = labelled.mentions;
        if (same.isEmpty() || bySpan(same.get(same.size() - 1), mention) < 0) {
            same.add(mention);
        } else {
            int at = Collections.binarySearch(same, mention, AnnotatedText::bySpan);
            same.add(at < 0 ? -at - 1 : at, mention);
        }
        List<Mention> here = byStart[mention.start()];
        if (here == null) {
            here = new ArrayList<>(2);
            byStart[mention.start()] = here;
        }
        int place = 0;
        while (place < here.size() && longestFirst(here.get(place), mention) <= 0) {
            place++;
        }
        here.add(place, mention);
    }

    /** The order of two mentions with one label. */
    private static int bySpan(Mention a, Mention b) {
        int spans = a.span().compareTo(b.span());
        return spans != 0 ? spans : a.rule().compareTo(b.rule());
    }

    /** The order of two mentions that start together. */
    private static int longestFirst(Mention a, Mention b) {
        return a.end() != b.end()
                ? Integer.compare(b.end(), a.end())
                : a.label().compareTo(b.label());
    }

    private List<Mention> labelled(String label) {
        return byLabel.getOrDefault(label, Labelled.NONE).mentions;
    }

    private List<Mention> starting(int offset) {
        List<Mention> here = offset >= 0 && offset < byStart.length ? byStart[offset] : null;
        return here == null ? List.of() : here;
    }

    /** All mentions with this label, in order. */
    public List<Mention> mentions(String label) {
        return Collections.unmodifiableList(labelled(label));
    }

    /** The mentions with this label inside a span, in order. */
    public List<Mention> mentions(String label, Span within) {
        List<Mention> same = labelled(label);
        List<Mention> inside = new ArrayList<>();
        for (int i = from(same, within.start()); i < same.size() && same.get(i).start() < within.end(); i++) {
            if (within.contains(same.get(i).span())) {
                inside.add(same.get(i));
            }
        }
        return inside;
    }

    /** The mentions with this label that share a character with a span, in order. */
    public List<Mention> touching(String label, Span span) {
        Labelled labelled = byLabel.getOrDefault(label, Labelled.NONE);
        List<Mention> same = labelled.mentions;
        List<Mention> touching = new ArrayList<>();
        int first = from(same, span.start() - labelled.longest);
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
        return Collections.unmodifiableList(starting(offset));
    }

    /** The longest mention with this label that starts at this offset. */
    public Optional<Mention> at(int offset, String label) {
        List<Mention> here = starting(offset);
        for (int i = 0; i < here.size(); i++) {
            if (here.get(i).label().equals(label)) {
                return Optional.of(here.get(i));
            }
        }
        return Optional.empty();
    }

    /** The mention with this label that covers the span most closely; of two alike, the first. */
    public Optional<Mention> covering(Span span, String label) {
        Labelled labelled = byLabel.getOrDefault(label, Labelled.NONE);
        List<Mention> same = labelled.mentions;
        int first = from(same, span.end() - labelled.longest);
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
