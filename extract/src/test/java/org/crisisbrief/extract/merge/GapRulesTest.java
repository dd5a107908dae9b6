package org.crisisbrief.extract.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.crisisbrief.extract.Told;
import org.crisisbrief.model.fact.Gap;
import org.junit.jupiter.api.Test;

/** What is asked depends on the kind of crisis. */
class GapRulesTest {

    @Test
    void nobodyAsksForTheCommandOfAMedicalTeam() {
        List<String> gaps = gaps("Floods hit the Lerma valley on 3 May 2019. Japan sent a medical team to Toluca.");
        assertFalse(gaps.contains("gap.force-size"), gaps::toString);
        assertFalse(gaps.contains("gap.force-end"), gaps::toString);
        assertTrue(gaps.contains("gap.homes"), gaps::toString);
        assertFalse(gaps.contains("gap.detained"), gaps::toString);
    }

    @Test
    void theSizeOfAForceIsAskedFor() {
        List<String> gaps = gaps("Kenya has sent troops to Haiti.");
        assertTrue(gaps.contains("gap.force-size"), gaps::toString);
        assertFalse(gaps("Kenya has sent 300 troops to Haiti.").contains("gap.force-size"));
    }

    @Test
    void civiliansAreAskedForWhereThereIsViolence() {
        assertEquals(
                List.of("Number and identity of the people killed."),
                texts("gap.toll", "Ten people were killed by floods in Toluca on 3 May 2019."));
        assertEquals(
                List.of("Number and identity of the people killed, and how many of them were civilians."),
                texts("gap.toll", "Ten people were killed in clashes in Toluca on 3 May 2019."));
    }

    @Test
    void aTopicIsNotReadFromTheInsideOfAWord() {
        assertTrue(gaps("Clashes broke out in Toluca. The mayor said they were unpaid.")
                .contains("gap.humanitarian"));
    }

    @Test
    void figuresGoStaleWhileDocumentsGoOn() {
        String first = "TOLUCA, May 3, 2019 (Agency) - Ten people were killed by floods in Toluca.";
        String later = "TOLUCA, May 9, 2019 (Agency) - The floods in Toluca go on.";
        assertTrue(gaps(first, later).contains("gap.stale"));
        assertFalse(gaps(first).contains("gap.stale"));
    }

    private static List<String> gaps(String... texts) {
        return Told.by(texts).situation().gaps().stream().map(Gap::rule).toList();
    }

    private static List<String> texts(String rule, String text) {
        return Told.by(text).situation().gaps().stream()
                .filter(g -> g.rule().equals(rule))
                .map(Gap::text)
                .toList();
    }
}
