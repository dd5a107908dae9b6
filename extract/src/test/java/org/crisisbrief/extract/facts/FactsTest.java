package org.crisisbrief.extract.facts;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Deployments, measures, positions, requests, causes and figures of people in single sentences of many crises. */
class FactsTest {

    @Test
    void readsSentencesOfManyCrises() {
        FactScore score = FactScore.of(AnnotatedSentence.in("crises.txt"));
        System.out.print(score);
        if (Boolean.getBoolean("facts.errors")) {
            score.errors().forEach(System.out::println);
        }
        Map.of("deployment", 0.9, "measure", 0.9, "cause", 0.9, "casualty", 0.9, "request", 0.9, "position", 0.7)
                .forEach((kind, least) -> {
                    assertTrue(score.precision(kind) >= least, kind + " precision " + score.precision(kind));
                    assertTrue(score.recall(kind) >= least, kind + " recall " + score.recall(kind));
                });
    }

    /** Nobody looks at what is missed here, so that the figure tells what generalises. */
    @Test
    void readsSentencesThatItsRulesWereNotWrittenFor() {
        FactScore score = FactScore.of(AnnotatedSentence.in("blind.txt"));
        System.out.print(score);
        assertTrue(score.precision("cause") >= 0.6, "precision of causes " + score.precision("cause"));
        assertTrue(score.recall("position") >= 0.6, "recall of positions " + score.recall("position"));
    }

    /** As above, for a second set that a later reader wrote, with happenings and named victims. */
    @Test
    void readsPassagesAnnotatedBeforeItsRules() {
        FactScore score = FactScore.of(AnnotatedSentence.in("unread.txt"));
        System.out.print(score);
        assertTrue(score.precision("casualty") >= 0.7, "precision of figures " + score.precision("casualty"));
        assertTrue(score.recall("casualty") >= 0.7, "recall of figures " + score.recall("casualty"));
        assertTrue(score.recall("victim") >= 0.7, "recall of named victims " + score.recall("victim"));
    }

    /** A third set, which is measured only: nobody who changes rules has read its passages. */
    @Test
    void readsPassagesThatNobodyLookedAt() {
        FactScore score = FactScore.of(AnnotatedSentence.in("fresh.txt"));
        System.out.print(score);
        assertTrue(score.precision("casualty") >= 0.65, "precision of figures " + score.precision("casualty"));
        assertTrue(score.recall("casualty") >= 0.45, "recall of figures " + score.recall("casualty"));
    }
}
