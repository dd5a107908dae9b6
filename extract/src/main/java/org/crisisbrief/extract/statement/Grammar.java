package org.crisisbrief.extract.statement;

import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Quote;
import org.crisisbrief.extract.annotate.Token;
import org.crisisbrief.model.source.Span;

/** The classes of a text's words, token by token, and which of them stand in quotation marks. */
final class Grammar {

    private final AnnotatedText text;
    private final int[] classes;
    private final boolean[] quoted;

    Grammar(AnnotatedText text) {
        this(text, text.quotes());
    }

    /** The grammar of a text whose quotations read as the rest does. */
    static Grammar overQuotations(AnnotatedText text) {
        return new Grammar(text, List.of());
    }

    private Grammar(AnnotatedText text, List<Quote> quotes) {
        this.text = text;
        this.classes = new int[text.tokens().size()];
        this.quoted = new boolean[classes.length];
        for (WordClass kind : WordClass.values()) {
            for (Mention mention : text.mentions(kind.label())) {
                classes[text.tokenFrom(mention.start())] |= kind.bit();
            }
        }
        for (int i = 0; i < classes.length; i++) {
            String key = token(i).key();
            if (key.length() > 4 && key.endsWith("ly") && !token(i).isCapitalised()) {
                classes[i] |= WordClass.ADVERB.bit();
            }
        }
        for (Quote quote : quotes) {
            int end = text.tokenFrom(quote.outer().end());
            for (int i = text.tokenFrom(quote.outer().start()); i < end; i++) {
                quoted[i] = true;
            }
        }
    }

    AnnotatedText text() {
        return text;
    }

    Token token(int index) {
        return text.tokens().get(index);
    }

    boolean exists(int token) {
        return token >= 0 && token < classes.length;
    }

    boolean is(int token, String key) {
        return exists(token) && token(token).is(key);
    }

    boolean has(int token, WordClass kind) {
        return exists(token) && (classes[token] & kind.bit()) != 0;
    }

    boolean isWord(int token) {
        return exists(token) && (token(token).isWord() || token(token).is("'s"));
    }

    boolean isQuoted(int token) {
        return exists(token) && quoted[token];
    }

    Optional<Mention> at(int token, String label) {
        return exists(token) ? text.at(token(token).start(), label) : Optional.empty();
    }

    boolean isLabelled(int token, String label) {
        return at(token, label).isPresent();
    }

    /** A comma, a dash or an opening bracket: what parts a parenthesis from its clause. */
    boolean isBreak(int token) {
        return is(token, ",") || isDash(token) || is(token, "(") || is(token, ")");
    }

    boolean isDash(int token) {
        return exists(token) && token(token).isDash();
    }

    /** Whether a finite verb or an auxiliary stands here, as far as the lexicons know. */
    boolean isFinite(int token) {
        return has(token, WordClass.BE) && !is(token, "'s")
                || has(token, WordClass.HAVE)
                || has(token, WordClass.DO)
                || has(token, WordClass.MODAL)
                || has(token, WordClass.VERB);
    }

    /** Whether one of the tokens, outside of quotations, is a finite verb or one of speech. */
    boolean hasFinite(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isQuoted(i)
                    && (isFinite(i)
                            || isLabelled(i, "speech-verb") && !isLabelled(i, "noun-or-verb")
                            || token(i).key().endsWith("ed") && !token(i).isCapitalised())) {
                return true;
            }
        }
        return false;
    }

    /** The index after the time expression that starts here; this index if there is none. */
    int afterTime(int token) {
        return at(token, "time").map(m -> text.tokenFrom(m.end())).orElse(token);
    }

    Span span(int first, int end) {
        return new Span(token(first).start(), token(end - 1).end());
    }

    /** The characters between two tokens' outer edges. */
    String words(int first, int end) {
        return text.slice(span(first, end));
    }
}
