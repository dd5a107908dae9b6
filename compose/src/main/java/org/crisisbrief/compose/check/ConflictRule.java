package org.crisisbrief.compose.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crisisbrief.compose.wording.ReferenceLabel;
import org.crisisbrief.compose.wording.Texts;
import org.crisisbrief.model.document.Inline.Reference;
import org.crisisbrief.model.fact.Conflict;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.Source;

/** What the sources differ on stands in one row, with all its references; a short document may leave the row out. */
final class ConflictRule implements Rule {

    @Override
    public List<Finding> check(Reading reading, Situation situation) {
        Texts texts = Texts.fixed(reading.head.language());
        List<Finding> findings = new ArrayList<>();
        for (Conflict conflict : situation.conflicts()) {
            String id = "conflict-" + conflict.id();
            List<Unit> rows = reading.rows("conflicts").stream()
                    .filter(u -> u.id().equals(id))
                    .toList();
            if (rows.isEmpty() && reading.isShort()) {
                continue;
            }
            if (rows.size() != 1) {
                findings.add(new Finding("conflict", conflict.about() + " has " + rows.size() + " rows, not one", id));
                continue;
            }
            Set<String> missing = labels(conflict, situation, texts);
            rows.get(0).references().stream().map(Reference::label).forEach(missing::remove);
            if (!missing.isEmpty()) {
                findings.add(new Finding("conflict", conflict.about() + " lacks " + missing, id));
            }
        }
        return findings;
    }

    private static Set<String> labels(Conflict conflict, Situation situation, Texts texts) {
        Set<String> labels = new TreeSet<>();
        for (Conflict.Value value : conflict.values()) {
            for (At at : value.refs().subList(0, Math.min(8, value.refs().size()))) {
                Source source = situation.source(at.source());
                if (!at.inTitle() && source.text().isPresent()) {
                    labels.add(ReferenceLabel.of(at, source.sourceText(), texts));
                }
            }
        }
        return labels;
    }
}
