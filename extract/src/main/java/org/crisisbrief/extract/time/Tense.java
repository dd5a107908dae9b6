package org.crisisbrief.extract.time;

import java.util.List;
import java.util.Set;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.annotate.Token;
import org.crisisbrief.model.source.Span;

/** Whether the words around a time put it in the future: "will meet on Friday", "on Friday ministers will meet". */
final class Tense {

    private static final Set<String> BREAKS = Set.of(",", ";", ":", "\"", "(", ")");

    private Tense() {}

    static boolean isAhead(AnnotatedText text, Span time) {
        Sentence sentence = text.sentenceAt(time.start());
        List<Mention> cues = text.mentions("time-future", sentence.span());
        if (cues.isEmpty()) {
            return false;
        }
        return cues.stream()
                .anyMatch(cue -> cue.end() <= time.start()
                        ? !areParted(text, cue.end(), time.start(), 0)
                        : cue.start() >= time.end()
                                && opens(text, sentence, time)
                                && !areParted(text, time.end(), cue.start(), 1));
    }

    /** Whether the time stands at the start of its sentence, but for a preposition. */
    private static boolean opens(AnnotatedText text, Sentence sentence, Span time) {
        return text.tokenFrom(time.start()) <= sentence.firstToken() + 1;
    }

    /** Whether a report's verb, or more commas than allowed, stand between. */
    private static boolean areParted(AnnotatedText text, int from, int to, int commas) {
        int left = commas;
        for (int i = text.tokenFrom(from); i < text.tokenFrom(to); i++) {
            Token token = text.tokens().get(i);
            if (BREAKS.contains(token.key()) && --left < 0) {
                return true;
            }
            if (text.at(token.start(), "time-report").isPresent()) {
                return true;
            }
        }
        return false;
    }
}
