package org.crisisbrief.compose.check;

import java.util.ArrayList;
import java.util.List;
import org.crisisbrief.model.document.Document;
import org.crisisbrief.model.fact.Situation;

/** The rules of a briefing, held over any document and the situation that it was composed from. */
public final class Rules {

    private static final List<Rule> ALL = List.of(
            new ReferenceRule(),
            new QuotationRule(),
            new NumberRule(),
            new SpeakerRule(),
            new WordRule(),
            new LengthRule(),
            new IdentityRule(),
            new ConflictRule(),
            new TermsRule(),
            new DateRule(),
            new GapRule(),
            new SourceRule(),
            new MarkingRule(),
            new MapRule());

    private Rules() {}

    /** What is wrong with the document; empty if nothing is. */
    public static List<Finding> check(Document document, Situation situation) {
        Reading reading = Reading.of(document);
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : ALL) {
            findings.addAll(rule.check(reading, situation));
        }
        return List.copyOf(findings);
    }
}
