package org.crisisbrief.extract.merge;

import java.util.Comparator;
import java.util.Optional;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.Span;

/** Words of the sources, for rules that compare what stands in them. */
final class Passages {

    private Passages() {}

    static String words(Situation situation, At at) {
        return situation
                .source(at.source())
                .text()
                .map(t -> t.substring(at.span().start(), at.span().end()))
                .orElse("");
    }

    /** The paragraph in which a passage begins. */
    static At paragraph(Situation situation, At at) {
        Span paragraph = situation.source(at.source()).paragraphs().stream()
                .filter(p -> p.start() <= at.span().start() && at.span().start() < p.end())
                .findFirst()
                .orElse(at.span());
        return new At(at.source(), paragraph);
    }

    /** Who speaks at a passage: the speaker of the narrowest statement that holds it, else the document. */
    static Attribution voice(Situation situation, At at) {
        return statement(situation, at).map(Claim::attribution).orElse(Attribution.DOCUMENT);
    }

    /** The narrowest statement that holds a passage. */
    static Optional<Claim<Fact.Statement>> statement(Situation situation, At at) {
        return situation.claims(Fact.Statement.class).stream()
                .filter(c -> holds(c, at))
                .min(Comparator.comparing(c -> c.provenance().at().span().length()));
    }

    private static boolean holds(Claim<?> claim, At at) {
        At outer = claim.provenance().at();
        return outer.source().equals(at.source())
                && outer.inTitle() == at.inTitle()
                && outer.span().contains(at.span());
    }
}
