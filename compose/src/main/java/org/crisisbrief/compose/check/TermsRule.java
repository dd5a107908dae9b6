package org.crisisbrief.compose.check;

import java.util.ArrayList;
import java.util.List;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.Situation;

/** All variants of a name are listed under its display name, but in a short document. */
final class TermsRule implements Rule {

    @Override
    public List<Finding> check(Reading reading, Situation situation) {
        List<Finding> findings = new ArrayList<>();
        if (reading.isShort()) {
            return findings;
        }
        List<String> rows = reading.rows("variants").stream()
                .map(u -> String.join(" | ", u.cells()))
                .toList();
        for (Entity entity : situation.entities()) {
            boolean listed = entity.aliases().isEmpty()
                    || rows.stream()
                            .anyMatch(r -> r.startsWith(entity.name())
                                    && entity.aliases().stream().allMatch(r::contains));
            if (!listed) {
                findings.add(new Finding("terms", "variants of " + entity.name() + " are not listed", "variants"));
            }
        }
        return findings;
    }
}
