package org.crisisbrief.compose.check;

import java.util.List;
import java.util.stream.Collectors;
import org.crisisbrief.compose.wording.Words;
import org.crisisbrief.model.document.Inline.Quotation;
import org.crisisbrief.model.fact.Situation;

/** A sentence has at most 35 words, its quotations counted and its references not. */
final class LengthRule implements Rule {

    private static final int MOST = 35;

    @Override
    public List<Finding> check(Reading reading, Situation situation) {
        return reading.sentences().stream()
                .filter(u -> words(u) > MOST)
                .map(u -> new Finding("length", words(u) + " words, " + MOST + " at most", u.id()))
                .toList();
    }

    private static int words(Unit unit) {
        String quoted = unit.quotations().stream().map(Quotation::words).collect(Collectors.joining(" "));
        return Words.count(unit.own()) + Words.count(quoted);
    }
}
