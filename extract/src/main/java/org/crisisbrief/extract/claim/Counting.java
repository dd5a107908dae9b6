package org.crisisbrief.extract.claim;

import java.util.List;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.annotate.Token;
import org.crisisbrief.extract.time.Timex;
import org.crisisbrief.model.fact.TimeExpression;
import org.crisisbrief.model.source.Span;

/** Whether a number of people harmed is told as one that was counted and holds, not imagined, asked for, usual in a year or given before. */
final class Counting {

    /** "could have resulted in dozens of deaths". */
    private static final int BEFORE = 4;

    /** "kills thousands of people around the world every year". */
    private static final int AFTER = 7;

    private Counting() {}

    static boolean isReported(AnnotatedText text, Sentence sentence, Span figure) {
        return !isImagined(text, sentence, figure)
                && !isRate(text, sentence, figure)
                && !isShare(text, sentence, figure)
                && !isOutdated(text, sentence, figure);
    }

    private static boolean isImagined(AnnotatedText text, Sentence sentence, Span figure) {
        List<Token> tokens = text.tokens();
        int first = text.tokenFrom(figure.start());
        for (int i = first - 1; i >= sentence.firstToken() && first - i <= BEFORE; i--) {
            if (!tokens.get(i).isWord()) {
                return false;
            }
            if (text.at(tokens.get(i).start(), "figure-imagined").isPresent()
                    || i == first - 1
                            && text.at(tokens.get(i).start(), "figure-asked").isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "four in every 1,000 infected people". */
    private static boolean isShare(AnnotatedText text, Sentence sentence, Span figure) {
        return text.mentions("figure-share", sentence.span()).stream()
                .anyMatch(m -> m.end() + 1 == figure.start()
                        && text.endingAt(m.start() - 1, "count").stream()
                                .anyMatch(c -> sentence.span().contains(c.span())));
    }

    /** "up from 38 dead": the figure that another has taken the place of. */
    private static boolean isOutdated(AnnotatedText text, Sentence sentence, Span figure) {
        return text.mentions("figure-outdated", sentence.span()).stream()
                .anyMatch(m -> text.tokenFrom(m.end()) == text.tokenFrom(figure.start()));
    }

    private static boolean isRate(AnnotatedText text, Sentence sentence, Span figure) {
        int end = text.tokenFrom(figure.end());
        return text.mentions(Timex.LABEL, sentence.span()).stream()
                .filter(m -> m.value(Timex.class).type() == TimeExpression.Type.SET)
                .anyMatch(m -> m.start() >= figure.end() && text.tokenFrom(m.start()) - end <= AFTER);
    }
}
