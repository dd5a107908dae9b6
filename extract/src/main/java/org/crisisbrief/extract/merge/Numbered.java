package org.crisisbrief.extract.merge;

import java.util.ArrayList;
import java.util.List;
import org.crisisbrief.model.fact.Conflict;
import org.crisisbrief.model.fact.Situation;

/** Gives conflicts their ids. */
final class Numbered {

    private Numbered() {}

    static List<Conflict> conflicts(List<ConflictRule> rules, Situation situation) {
        List<Conflict> conflicts = new ArrayList<>();
        Passages passages = new Passages(situation);
        for (ConflictRule rule : rules) {
            for (ConflictRule.Difference difference : rule.differences(situation, passages)) {
                conflicts.add(
                        new Conflict("x" + (conflicts.size() + 1), rule.id(), difference.about(), difference.values()));
            }
        }
        return conflicts;
    }
}
