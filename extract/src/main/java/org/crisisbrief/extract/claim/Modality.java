package org.crisisbrief.extract.claim;

import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.time.Timex;
import org.crisisbrief.model.source.Span;

/** Whether words tell of something that has not happened: negated, feared, hypothetical, or to be prevented. */
final class Modality {

    private static final int REACH = 3;

    private Modality() {}

    /** Whether the sentence, or the quotation in it where the words stand, asks: it ends with a question mark. */
    static boolean isAsked(AnnotatedText text, Span words) {
        Sentence sentence = text.sentenceAt(words.start());
        int end = text.quoteAt(words.start())
                .map(q -> Math.min(text.tokenFrom(q.inner().end()), sentence.endToken()))
                .orElse(sentence.endToken());
        int last = end - 1;
        while (last > sentence.firstToken()
                && !text.tokens().get(last).isWord()
                && !text.tokens().get(last).is("?")) {
            last--;
        }
        return text.tokens().get(last).is("?");
    }

    static boolean isUnreal(AnnotatedText text, Span words) {
        Sentence sentence = text.sentenceAt(words.start());
        int first = text.tokenFrom(words.start());
        for (int i = first - 1; i >= sentence.firstToken() && first - i <= REACH; i--) {
            String key = text.tokens().get(i).key();
            if (key.equals(",") || key.equals("and")) {
                return false;
            }
            Span word = text.tokens().get(i).span();
            if (text.at(word.start(), "event-unreal").isPresent()
                    && text.covering(word, Timex.LABEL).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
