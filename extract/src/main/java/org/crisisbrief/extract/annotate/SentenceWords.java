package org.crisisbrief.extract.annotate;

import java.util.Optional;
import org.crisisbrief.model.source.Span;

/** What reads the words of one sentence, and sees none outside of it. */
public abstract class SentenceWords {

    protected final AnnotatedText text;
    protected final Sentence sentence;

    protected SentenceWords(AnnotatedText text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    /** The longest mention with the label that begins with a token. */
    protected final Optional<Mention> label(int token, String label) {
        return inside(token) ? text.at(token(token).start(), label) : Optional.empty();
    }

    /** Whether a mention with the label begins with a token. */
    protected final boolean has(int token, String label) {
        return inside(token) && text.has(token(token).start(), label);
    }

    protected final boolean is(int token, String word) {
        return inside(token) && token(token).is(word);
    }

    protected final boolean inside(int token) {
        return token >= sentence.firstToken() && token < sentence.endToken();
    }

    protected final Token token(int token) {
        return text.tokens().get(token);
    }

    protected final Span span(int first, int end) {
        return new Span(token(first).start(), token(end - 1).end());
    }
}
