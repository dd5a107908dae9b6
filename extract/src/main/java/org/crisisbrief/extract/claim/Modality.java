package org.crisisbrief.extract.claim;

import java.util.Set;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.model.source.Span;

/** Whether words tell of something that has not happened: negated, feared, hypothetical, or to be prevented. */
final class Modality {

    private static final Set<String> UNREAL = Set.of(
            "if",
            "would",
            "could",
            "might",
            "may",
            "unless",
            "prevent",
            "avoid",
            "avert",
            "fear",
            "fears",
            "feared",
            "risk",
            "possible",
            "potential",
            "threat",
            "threatened",
            "future",
            "never",
            "no",
            "without",
            "against");
    private static final int REACH = 3;

    private Modality() {}

    static boolean isUnreal(AnnotatedText text, Span words) {
        Sentence sentence = text.sentenceAt(words.start());
        int first = text.tokenFrom(words.start());
        for (int i = first - 1; i >= sentence.firstToken() && first - i <= REACH; i--) {
            String key = text.tokens().get(i).key();
            if (key.equals(",") || key.equals("and")) {
                return false;
            }
            if (UNREAL.contains(key)) {
                return true;
            }
        }
        return false;
    }
}
