package org.crisisbrief.compose.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.document.Inline;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.source.Source;

/** Nothing above the document's marking stands in it. */
final class MarkingRule implements Rule {

    @Override
    public List<Finding> check(Reading reading, Situation situation) {
        Tlp marking = reading.head.marking();
        Set<String> sources = new HashSet<>();
        for (Source source : situation.sources()) {
            if (source.marking().orElse(situation.marking()).compareTo(marking) > 0) {
                sources.add(source.id());
            }
        }
        Set<String> claims = new HashSet<>();
        for (Claim<?> claim : situation.claims()) {
            boolean above =
                    claim.marking().filter(m -> m.compareTo(marking) > 0).isPresent()
                            || claim.provenance().passages().stream().anyMatch(a -> sources.contains(a.source()));
            if (above) {
                claims.add(claim.id());
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (String source : sources) {
            if (reading.anchors.contains("src-" + source)) {
                findings.add(new Finding("marking", "document " + source + " is above " + marking, "src-" + source));
            }
        }
        for (Unit unit : reading.units) {
            boolean row = unit.table().equals("register")
                    && Arrays.stream(unit.cells().get(0).split("[^\\p{L}\\p{N}]+"))
                            .anyMatch(claims::contains);
            boolean rests = unit.sentence().map(Inline.Sentence::claims).orElse(List.of()).stream()
                    .anyMatch(claims::contains);
            if (row || rests) {
                findings.add(new Finding("marking", "what it says is above " + marking, unit.id()));
            }
        }
        return findings;
    }
}
