package org.crisisbrief.compose.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crisisbrief.compose.view.Expected;
import org.crisisbrief.compose.wording.Texts;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Harm;
import org.crisisbrief.model.fact.Situation;

/** What is not mentioned prints as not reported; there are gaps, and each names its rule. */
final class GapRule implements Rule {

    private static final Set<String> FIGURES = Set.of("figures", "panel");

    @Override
    public List<Finding> check(Reading reading, Situation situation) {
        Texts texts = Texts.fixed(reading.head.language());
        if (reading.isShort()) {
            return ofShort(reading, situation, texts);
        }
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
        for (Harm harm : Expected.harms(situation)) {
            boolean reported = situation.claims(Fact.Casualties.class).stream()
                    .anyMatch(c -> c.fact().harm() == harm);
            String name = texts.of("harm", harm);
            String not = texts.get("not-reported");
            String silent = texts.of("silent", harm);
            boolean shown = reading.units.stream()
                    .anyMatch(u -> FIGURES.contains(u.table()) && u.own().startsWith(name));
            boolean said = reading.units.stream()
                    .map(u -> u.own().toLowerCase(reading.head.language()))
                    .anyMatch(own -> own.contains(not) && own.indexOf(silent, own.indexOf(not)) >= 0);
            if (reported ? !shown : shown || !said) {
                findings.add(new Finding(
                        "gap",
                        name + (reported ? " is reported and not shown" : " is not \"" + not + "\""),
                        "figures"));
            }
        }
        return findings;
    }

    /** A short document says of each figure that nobody reports that it is not reported, and of what else is not known. */
    private static List<Finding> ofShort(Reading reading, Situation situation, Texts texts) {
        List<Finding> findings = new ArrayList<>();
        if (reading.units.stream().filter(u -> u.section().equals("gaps")).count() < 2) {
            findings.add(new Finding("gap", "there is no gap", "gaps"));
        }
        String not = texts.get("not-reported").toLowerCase(Locale.ROOT);
        for (Harm harm : Expected.harms(situation)) {
            String name = texts.of("harm", harm).toLowerCase(Locale.ROOT);
            boolean reported = situation.claims(Fact.Casualties.class).stream()
                    .anyMatch(c -> c.fact().harm() == harm);
            boolean said = reading.units.stream()
                    .filter(u -> u.section().equals("key-figures"))
                    .map(u -> u.own().toLowerCase(Locale.ROOT))
                    .anyMatch(own -> own.startsWith(not) && own.contains(name));
            if (said == reported) {
                findings.add(
                        new Finding("gap", name + (reported ? " is" : " is not") + " \"" + not + "\"", "key-figures"));
            }
        }
        return findings;
    }
}
