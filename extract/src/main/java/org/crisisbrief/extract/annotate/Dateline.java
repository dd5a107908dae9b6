package org.crisisbrief.extract.annotate;

import org.crisisbrief.model.source.Span;

/** The place, day and agency in front of a report's first sentence: "LIMA, Peru, May 3 (Agency) - ...". */
public final class Dateline {

    private static final int LONGEST = 16;

    private Dateline() {}

    /** The sentence behind its dateline; the sentence itself where it has none. The text must have been through the lexicons. */
    public static Sentence without(AnnotatedText text, Sentence sentence) {
        int end = Math.min(sentence.endToken() - 1, sentence.firstToken() + LONGEST);
        for (int i = sentence.firstToken(); i < end && isPart(text, i); i++) {
            if (isDash(text, i) && i > sentence.firstToken()) {
                int first = i + 1;
                while (first < end && isDash(text, first)) {
                    first++;
                }
                return new Sentence(
                        sentence.index(),
                        sentence.paragraph(),
                        new Span(
                                text.tokens().get(first).start(),
                                sentence.span().end()),
                        first,
                        sentence.endToken());
            }
        }
        return sentence;
    }

    private static boolean isDash(AnnotatedText text, int token) {
        return text.tokens().get(token).isDash();
    }

    private static boolean isPart(AnnotatedText text, int token) {
        Token t = text.tokens().get(token);
        return !t.isWord()
                ? !t.is("\"") && !t.is(";") && !t.is(":")
                : t.isCapitalised()
                        || t.isNumber()
                        || text.at(t.start(), "g-preposition").isPresent()
                        || text.at(t.start(), "time").isPresent();
    }
}
