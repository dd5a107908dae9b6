package org.crisisbrief.extract.claim;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.harm.HarmReading;
import org.crisisbrief.model.fact.Harm;

/** The toll that a title gives of what its document mostly tells of. */
final class Headline {

    private Headline() {}

    static Map<Harm, Long> toll(AnnotatedText title) {
        Set<Integer> sentences = title.sentences().stream().map(Sentence::index).collect(Collectors.toSet());
        HarmReading.Outcome outcome = HarmReading.of(title).outcome(sentences);
        Map<Harm, Long> toll = new EnumMap<>(Harm.class);
        if (outcome.killed() > 0) {
            toll.put(Harm.KILLED, outcome.killed());
        }
        if (outcome.injured() > 0) {
            toll.put(Harm.INJURED, outcome.injured());
        }
        return toll;
    }

    /** Whether it says all: of some how many died, and of others how many lived. */
    static boolean tells(Map<Harm, Long> toll) {
        return toll.size() == 2;
    }
}
