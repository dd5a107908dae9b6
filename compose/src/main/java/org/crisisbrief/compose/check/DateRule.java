package org.crisisbrief.compose.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.compose.wording.Days;
import org.crisisbrief.compose.wording.Texts;
import org.crisisbrief.model.fact.DateValue.Precision;
import org.crisisbrief.model.fact.Situation;

/** The first page gives "as of" and the latest event; derived dates state their basis; unresolved ones stand last. */
final class DateRule implements Rule {

    @Override
    public List<Finding> check(Reading reading, Situation situation) {
        Texts texts = Texts.fixed(reading.head.language());
        List<Finding> findings = new ArrayList<>();
        first(reading, texts, "head.asof", situation.asOf(), findings);
        first(reading, texts, "head.latest", situation.latestEvent(), findings);
        String unresolved = texts.of("precision", Precision.UNRESOLVED);
        String derived = texts.of("precision", Precision.DERIVED);
        boolean open = false;
        for (Unit row : reading.rows("table-timeline")) {
            String precision = row.cells().size() > 1 ? row.cells().get(1).strip() : "";
            if (open && !precision.equals(unresolved)) {
                findings.add(new Finding("date", "a resolved date stands after an unresolved one", row.id()));
            }
            open |= precision.equals(unresolved);
            if (precision.equals(derived)) {
                findings.add(new Finding("date", "a derived date does not say what it rests on", row.id()));
            }
        }
        return findings;
    }

    private static void first(
            Reading reading, Texts texts, String label, Optional<LocalDate> day, List<Finding> findings) {
        String start = texts.get(label) + ": ";
        Optional<String> fact =
                reading.masthead.lines().filter(l -> l.startsWith(start)).findFirst();
        String words = day.map(new Days(reading.head.language())::day).orElse("");
        if (fact.isEmpty() || !fact.get().contains(words) || fact.get().strip().equals(start.strip())) {
            findings.add(new Finding(
                    "date", "the masthead does not give \"" + texts.get(label) + "\" " + words, "masthead"));
        }
    }
}
