package org.crisisbrief.compose.check;

import java.util.ArrayList;
import java.util.List;
import org.crisisbrief.compose.wording.Words;
import org.crisisbrief.model.document.Inline.Quotation;
import org.crisisbrief.model.fact.Situation;

/**
 * Every quotation stands in a paragraph that is cited with it, letter for letter; marks of quotation count as one sign. Where it
 * breaks off in a quotation inside, that may be closed.
 */
final class QuotationRule implements Rule {

    @Override
    public List<Finding> check(Reading reading, Situation situation) {
        List<Finding> findings = new ArrayList<>();
        for (Unit unit : reading.units) {
            List<String> cited = Cited.words(unit.references(), situation);
            for (Quotation quotation : unit.quotations()) {
                String words = quotation.words();
                if (!stands(words, cited) && !(isClosed(words) && stands(open(words), cited))) {
                    findings.add(new Finding(
                            "quotation", "“" + quotation.words() + "” does not stand in a cited paragraph", unit.id()));
                }
            }
        }
        return findings;
    }

    private static boolean stands(String words, List<String> cited) {
        String sought = Words.normalised(words);
        return cited.stream().anyMatch(c -> Words.normalised(c).contains(sought));
    }

    /** Whether a quotation inside is opened, and closed at the end. */
    private static boolean isClosed(String words) {
        return words.contains("‘") && words.endsWith("’");
    }

    private static String open(String words) {
        return words.substring(0, words.length() - 1);
    }
}
