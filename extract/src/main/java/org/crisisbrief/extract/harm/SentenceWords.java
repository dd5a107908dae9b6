package org.crisisbrief.extract.harm;

import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.annotate.Token;
import org.crisisbrief.model.source.Span;

/** What reads the words of one sentence, and sees none outside of it. */
abstract class SentenceWords {

    final AnnotatedText text;
    final Sentence sentence;

    SentenceWords(AnnotatedText text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    /** The longest mention with the label that begins with a token. */
    final Optional<Mention> label(int token, String label) {
        return inside(token) ? text.at(token(token).start(), label) : Optional.empty();
    }

    final boolean is(int token, String word) {
        return inside(token) && token(token).is(word);
    }

    final boolean inside(int token) {
        return token >= sentence.firstToken() && token < sentence.endToken();
    }

    final Token token(int token) {
        return text.tokens().get(token);
    }

    final Span span(int first, int end) {
        return new Span(token(first).start(), token(end - 1).end());
    }
}
