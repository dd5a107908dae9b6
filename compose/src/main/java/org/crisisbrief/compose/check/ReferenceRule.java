package org.crisisbrief.compose.check;

import java.util.ArrayList;
import java.util.List;
import org.crisisbrief.model.document.Inline;
import org.crisisbrief.model.fact.Situation;

/** Every sentence ends with references, and every reference leads to a paragraph of a source or to a gap. */
final class ReferenceRule implements Rule {

    @Override
    public List<Finding> check(Reading reading, Situation situation) {
        List<Finding> findings = new ArrayList<>();
        for (Unit unit : reading.units) {
            if (unit.sentence().isPresent()
                    && !endsWithReferences(unit.sentence().get())) {
                findings.add(new Finding("reference", "the sentence does not end with a reference", unit.id()));
            }
            for (Inline.Reference reference : unit.references()) {
                boolean leads = reading.anchors.contains(reference.anchor());
                boolean exists = Cited.isGap(reference)
                        || Cited.words(reference, situation).isPresent();
                if (!leads || !exists) {
                    findings.add(new Finding("reference", "[" + reference.label() + "] leads nowhere", unit.id()));
                }
            }
        }
        return findings;
    }

    private static boolean endsWithReferences(Inline.Sentence sentence) {
        List<Inline> content = sentence.content();
        return !content.isEmpty() && content.get(content.size() - 1) instanceof Inline.References;
    }
}
