package org.crisisbrief.extract.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.annotate.Spaces;
import org.crisisbrief.extract.annotate.Token;
import org.crisisbrief.model.source.Span;
import org.jspecify.annotations.Nullable;

/** A text's tokens by number, each with the lexicon phrases that start or end at it. */
final class Words {

    private static final Set<String> PREFIXES =
            Set.of("al-", "el-", "as-", "ad-", "at-", "ul-", "ur-", "ar-", "an-", "ash-", "az-", "es-", "d'", "l'");

    private static final Set<String> BEHIND_A_THING = Set.of(
            "with",
            "without",
            "and",
            "or",
            "that",
            "which",
            "was",
            "is",
            "had",
            "parked",
            "driven",
            "carrying",
            "bearing",
            "in",
            "at",
            "on");

    /** Names of more words are not kept folded. */
    private static final int LONGEST_NAME = 6;

    private final AnnotatedText text;
    private final List<Token> tokens;
    private final Map<String, Placed> ends = new HashMap<>();
    private final @Nullable String[] @Nullable [] folded;
    private final boolean[] first;
    private final boolean[] headline;
    private final Set<String> lower = new HashSet<>();
    private final Set<String> bracketed = new HashSet<>();

    Words(AnnotatedText text) {
        this.text = text;
        this.tokens = text.tokens();
        this.folded = new String[tokens.size()][];
        this.first = new boolean[tokens.size()];
        this.headline = new boolean[tokens.size()];
        for (Token token : tokens) {
            if (Character.isLowerCase(token.text().charAt(0))) {
                lower.add(token.key());
            }
        }
        text.sentences().forEach(this::look);
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (key(i - 1).equals("[") && key(i + 1).equals("]")
                    || key(i - 1).equals("(") && key(i + 1).equals(")")) {
                bracketed.add(key(i));
            }
        }
    }

    private void look(Sentence sentence) {
        boolean open = true;
        int words = 0;
        int capitals = 0;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            Token token = tokens.get(i);
            if (token.isWord() && !token.isNumber()) {
                first[i] = open;
                open = false;
                if (token.text().length() > 3) {
                    words++;
                    capitals += token.isCapitalised() ? 1 : 0;
                }
            } else if (token.text().equals("\"")
                    || token.text().equals(":")
                    || token.text().equals("-")) {
                open = true;
            } else if (token.isNumber()) {
                open = false;
            }
        }
        boolean stopped = ".!?\"".contains(tokens.get(sentence.endToken() - 1).text());
        boolean isHeadline = words >= 4 && capitals * 4 > words * 3 && !stopped;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            headline[i] = isHeadline;
        }
    }

    AnnotatedText text() {
        return text;
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** The lower-case form of a token, empty before the first and after the last. */
    String key(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).key();
    }

    String written(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text();
    }

    /** Whether a word with a capital stands here. */
    boolean isCapital(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isCapitalised();
    }

    boolean isWord(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isWord();
    }

    /** A word of a name: with a capital, or with one after "al-", "el-", "d'". */
    boolean isNameLike(int i) {
        return isCapital(i) || hasPrefix(written(i));
    }

    private static boolean hasPrefix(String word) {
        int end = afterFirstMark(word);
        return end < word.length()
                && Character.isUpperCase(word.codePointAt(end))
                && PREFIXES.contains(word.substring(0, end));
    }

    private static int afterFirstMark(String word) {
        int at = 0;
        while (at < word.length() && word.charAt(at) != '-' && word.charAt(at) != '\'') {
            at++;
        }
        return at + 1;
    }

    /**
     * Two letters or more, all capitals (with digits and hyphens), and not in a line of capitals; in a text of capitals alone what
     * stands by itself in brackets somewhere.
     */
    boolean isAcronym(int i) {
        return isAllCapitals(i)
                && hasTwoCapitals(written(i))
                && !isHeadline(i)
                && (!text.isShouted() || isCapital(i) && bracketed.contains(key(i)));
    }

    /** Whether all letters of the word are capitals. */
    boolean isAllCapitals(int i) {
        String word = written(i);
        for (int at = 0; at < word.length(); at++) {
            if (Character.isLowerCase(word.charAt(at))) {
                return false;
            }
        }
        return word.length() >= 2;
    }

    private static boolean hasTwoCapitals(String word) {
        int capitals = 0;
        for (int at = 0; at < word.length(); at++) {
            capitals += Character.isUpperCase(word.charAt(at)) ? 1 : 0;
        }
        return capitals >= 2;
    }

    /** The first word of a sentence, a quotation or after a colon, where a capital says nothing. */
    boolean isFirst(int i) {
        return first[i];
    }

    boolean isHeadline(int i) {
        return headline[i];
    }

    /** Whether the word stands with a small letter somewhere in the text. */
    boolean isCommon(int i) {
        return lower.contains(key(i));
    }

    @Nullable
    Mention at(String label, int i) {
        return i < 0 || i >= tokens.size()
                ? null
                : text.at(tokens.get(i).start(), label).orElse(null);
    }

    boolean has(String label, int i) {
        return i >= 0 && i < tokens.size() && text.has(tokens.get(i).start(), label);
    }

    /** Whether exactly this one token is a phrase of the set. */
    boolean is(String label, int i) {
        Mention mention = at(label, i);
        return mention != null && mention.end() == tokens.get(i).end();
    }

    /** The phrase whose last token is before {@code end}. */
    @Nullable
    Mention before(String label, int end) {
        return ends.computeIfAbsent(label, l -> Placed.of(text.mentions(l), this::after))
                .get(end);
    }

    /** Whether a name is used for one thing of its make: "a red Honda with", "an Opel."; but "a Lima court" names a place. */
    boolean isOneOfAKind(int at, int end) {
        boolean article = isArticle(at - 1) || isArticle(at - 2) && isWord(at - 1) && !isCapital(at - 1);
        return article && !text.isShouted() && (!isWord(end) || BEHIND_A_THING.contains(key(end)));
    }

    private boolean isArticle(int i) {
        return key(i).equals("a") || key(i).equals("an");
    }

    /** The number of the token after the mention. */
    int after(Mention mention) {
        return text.tokenFrom(mention.end());
    }

    int start(Mention mention) {
        return text.tokenFrom(mention.start());
    }

    Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** The characters from one token to before another, white space as single spaces. */
    String slice(int from, int to) {
        return slice(span(from, to));
    }

    /** The fold of the characters from one token to before another; places are looked up by it again and again. */
    String folded(int from, int to) {
        if (to - from > LONGEST_NAME) {
            return Folding.fold(slice(from, to));
        }
        String[] names = folded[from];
        if (names == null) {
            names = new String[LONGEST_NAME + 1];
            folded[from] = names;
        }
        String name = names[to - from];
        if (name == null) {
            name = Folding.fold(slice(from, to));
            names[to - from] = name;
        }
        return name;
    }

    /** The characters of a passage, white space as single spaces. */
    String slice(Span span) {
        return Spaces.single(text.slice(span));
    }

    /** The lower-case tokens joined by spaces. */
    String phrase(int from, int to) {
        StringBuilder phrase = new StringBuilder(key(from));
        for (int i = from + 1; i < to; i++) {
            phrase.append(' ').append(key(i));
        }
        return phrase.toString();
    }

    Sentence sentence(int i) {
        return text.sentenceAt(tokens.get(i).start());
    }
}
