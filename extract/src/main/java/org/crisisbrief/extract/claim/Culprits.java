package org.crisisbrief.extract.claim;

import java.util.List;
import java.util.OptionalInt;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.claim.EventReader.Telling;
import org.crisisbrief.extract.violence.Accusation;
import org.crisisbrief.extract.violence.Accusations;
import org.crisisbrief.extract.violence.Deeds;

/** Joins those who claim violence, or to whom it is laid, with its telling: in the same sentence, else the last one before. */
final class Culprits {

    private static final int REACH = 3;

    private final AnnotatedText text;

    Culprits(AnnotatedText text) {
        this.text = text;
    }

    void join(List<Telling> tellings) {
        for (Sentence sentence : text.sentences()) {
            for (Accusation accusation : new Accusations(text, sentence).all()) {
                OptionalInt told = told(tellings, sentence, accusation);
                if (told.isPresent()) {
                    int at = told.getAsInt();
                    tellings.set(at, tellings.get(at).with(accusation.doers()));
                }
            }
        }
    }

    private OptionalInt told(List<Telling> tellings, Sentence sentence, Accusation accusation) {
        OptionalInt best = OptionalInt.empty();
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < tellings.size(); i++) {
            Telling t = tellings.get(i);
            int away = sentence.index() - text.sentenceAt(t.trigger().start()).index();
            if (!Deeds.VIOLENT.contains(t.type()) || away < 0 || away > REACH) {
                continue;
            }
            int distance = away * 10_000
                    + Math.abs(t.trigger().start() - accusation.cue().start());
            if (distance < least) {
                least = distance;
                best = OptionalInt.of(i);
            }
        }
        return best;
    }
}
