package org.crisisbrief.extract.statement;

import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.model.source.Span;

/** The place, day and agency in front of a report's first sentence: "LIMA, Peru, May 3 (Agency) - ...". */
final class Dateline {

    private static final int LONGEST = 16;

    private Dateline() {}

    /** The sentence behind its dateline; the sentence itself where it has none. */
    static Sentence without(Grammar grammar, Sentence sentence) {
        int end = Math.min(sentence.endToken() - 1, sentence.firstToken() + LONGEST);
        for (int i = sentence.firstToken(); i < end && isPart(grammar, i); i++) {
            if (grammar.isDash(i) && i > sentence.firstToken()) {
                int first = i + 1;
                while (first < end && grammar.isDash(first)) {
                    first++;
                }
                return new Sentence(
                        sentence.index(),
                        sentence.paragraph(),
                        new Span(grammar.token(first).start(), sentence.span().end()),
                        first,
                        sentence.endToken());
            }
        }
        return sentence;
    }

    private static boolean isPart(Grammar grammar, int token) {
        return !grammar.isWord(token)
                ? !grammar.is(token, "\"") && !grammar.is(token, ";") && !grammar.is(token, ":")
                : grammar.token(token).isCapitalised()
                        || grammar.token(token).isNumber()
                        || grammar.has(token, WordClass.PREPOSITION)
                        || grammar.isLabelled(token, "time");
    }
}
