package org.crisisbrief.compose.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crisisbrief.model.fact.Situation;

/** No two sentences share an id, and numbered ones rise in reading order. */
final class IdentityRule implements Rule {

    @Override
    public List<Finding> check(Reading reading, Situation situation) {
        List<Finding> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int last = 0;
        for (Unit unit : reading.sentences()) {
            if (!seen.add(unit.id())) {
                findings.add(new Finding("identity", "another sentence has this id", unit.id()));
            }
            if (unit.id().matches("s\\d{1,8}")) {
                int number = Integer.parseInt(unit.id().substring(1));
                if (number < last) {
                    findings.add(new Finding("identity", "the sentence stands after s" + last, unit.id()));
                }
                last = number;
            }
        }
        return findings;
    }
}
