package org.crisisbrief.compose.check;

import java.util.ArrayList;
import java.util.List;
import org.crisisbrief.compose.wording.Texts;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Harm;
import org.crisisbrief.model.fact.Situation;

/** What is not mentioned prints as not reported; there are gaps, and each names its rule. */
final class GapRule implements Rule {

    private static final List<Harm> ASKED = List.of(Harm.KILLED, Harm.INJURED, Harm.DETAINED, Harm.DISPLACED);

    @Override
    public List<Finding> check(Reading reading, Situation situation) {
        Texts texts = Texts.fixed(reading.head.language());
        List<Finding> findings = new ArrayList<>();
        List<Unit> gaps = reading.rows("table-gaps");
        if (gaps.isEmpty()) {
            findings.add(new Finding("gap", "there is no gap", "gaps"));
        }
        for (Unit gap : gaps) {
            if (gap.cells().get(gap.cells().size() - 1).isBlank()) {
                findings.add(new Finding("gap", "the gap does not name its rule", gap.id()));
            }
        }
        for (Harm harm : ASKED) {
            boolean reported = situation.claims(Fact.Casualties.class).stream()
                    .anyMatch(c -> c.fact().harm() == harm);
            String name = texts.of("harm", harm);
            String not = texts.get("not-reported");
            boolean said = reading.rows("figures").stream()
                    .anyMatch(u -> u.cells().get(0).startsWith(name)
                            && u.cells().size() > 1
                            && u.cells().get(1).strip().equals(not) == !reported);
            if (!said) {
                findings.add(new Finding(
                        "gap",
                        name + (reported ? " is reported and not shown" : " is not \"" + not + "\""),
                        "figures"));
            }
        }
        return findings;
    }
}
