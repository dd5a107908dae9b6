package org.crisisbrief.compose.check;

import java.util.ArrayList;
import java.util.List;
import org.crisisbrief.compose.wording.Words;
import org.crisisbrief.model.document.Inline.Quotation;
import org.crisisbrief.model.fact.Situation;

/**
 * Every quotation stands in a paragraph that is cited with it, letter for letter; marks of quotation count as one sign, and one that
 * closes a quotation inside, at the end, counts for nothing.
 */
final class QuotationRule implements Rule {

    @Override
    public List<Finding> check(Reading reading, Situation situation) {
        List<Finding> findings = new ArrayList<>();
        for (Unit unit : reading.units) {
            List<String> cited = Cited.words(unit.references(), situation);
            for (Quotation quotation : unit.quotations()) {
                String words = Words.normalised(quotation.words()).replaceFirst("'$", "");
                if (cited.stream().noneMatch(c -> Words.normalised(c).contains(words))) {
                    findings.add(new Finding(
                            "quotation", "“" + quotation.words() + "” does not stand in a cited paragraph", unit.id()));
                }
            }
        }
        return findings;
    }
}
