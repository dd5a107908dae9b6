package org.crisisbrief.extract.merge;

import java.util.HashSet;
import java.util.Set;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.Source;

/** The places, smaller than a country, that the paragraph of a claim names. */
final class NamedPlaces {

    private final Situation situation;

    NamedPlaces(Situation situation) {
        this.situation = situation;
    }

    /** Whether two claims can speak of one place: one names none, or both name one alike. */
    boolean mayBeOne(Claim<?> a, Claim<?> b) {
        Set<String> one = of(a.provenance().at());
        Set<String> other = of(b.provenance().at());
        return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
    }

    private Set<String> of(At at) {
        Source source = situation.source(at.source());
        Set<String> names = new HashSet<>();
        if (source.text().isEmpty()) {
            return names;
        }
        int paragraph = source.sourceText().paragraphAt(at.span().start());
        for (Entity entity : situation.entities()) {
            if (entity.kind() == Entity.Kind.PLACE && entity.geonames().isPresent()) {
                for (Entity.Mention mention : entity.mentions()) {
                    if (mention.at().source().equals(at.source())
                            && source.sourceText()
                                            .paragraphAt(mention.at().span().start())
                                    == paragraph) {
                        names.add(entity.name());
                    }
                }
            }
        }
        return names;
    }
}
