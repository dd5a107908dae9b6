package org.crisisbrief.compose.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.crisisbrief.compose.wording.Texts;
import org.crisisbrief.compose.wording.Words;
import org.crisisbrief.model.document.Inline;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.Situation;

/** Every number of a sentence stands in a cited paragraph, counts what the sentence lists, or states what it is derived from. */
final class NumberRule implements Rule {

    @Override
    public List<Finding> check(Reading reading, Situation situation) {
        Locale language = reading.head.language();
        String and = Texts.phrases(language).get("and");
        List<Finding> findings = new ArrayList<>();
        for (Unit unit : reading.sentences()) {
            Set<String> known = new HashSet<>();
            Cited.words(unit.references(), situation).forEach(c -> known.addAll(Words.numbers(c)));
            boolean derived = unit.sentence()
                    .map(Inline.Sentence::derived)
                    .filter(d -> !d.isBlank())
                    .isPresent();
            for (String number : Words.numbers(withoutNames(unit.own(), situation), language)) {
                if (!known.contains(number) && !derived && !counts(number, unit.own(), and)) {
                    findings.add(new Finding("number", number + " stands in no cited paragraph", unit.id()));
                }
            }
        }
        return findings;
    }

    /** Whether as many things are listed as the number says. */
    private static boolean counts(String number, String text, String and) {
        int listed = 1;
        for (String piece : text.split(",|،|" + Pattern.quote(and))) {
            listed += piece.isBlank() ? 0 : 1;
        }
        return number.matches("\\d{1,2}") && Integer.parseInt(number) == listed - 1;
    }

    private static String withoutNames(String text, Situation situation) {
        String rest = text;
        for (Entity entity : situation.entities()) {
            rest = rest.replace(entity.name(), " ");
        }
        return rest;
    }
}
