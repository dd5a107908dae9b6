package org.crisisbrief.extract.merge;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.source.At;

/** The places, smaller than a country, that the paragraph of a claim names. */
final class NamedPlaces {

    private record Paragraph(String source, int number) {}

    private final Passages passages;
    private final Map<Paragraph, Set<String>> names = new HashMap<>();

    NamedPlaces(Situation situation, Passages passages) {
        this.passages = passages;
        for (Entity entity : situation.entities()) {
            if (entity.kind() == Entity.Kind.PLACE && entity.geonames().isPresent()) {
                entity.mentions()
                        .forEach(m -> names.computeIfAbsent(paragraph(m.at()), p -> new TreeSet<>())
                                .add(entity.name()));
            }
        }
    }

    /** The places that the paragraph of a claim names, in order of the alphabet. */
    Set<String> of(Claim<?> claim) {
        At at = claim.provenance().at();
        return passages.text(at).isPresent() ? names.getOrDefault(paragraph(at), Set.of()) : Set.of();
    }

    private Paragraph paragraph(At at) {
        return new Paragraph(at.source(), passages.paragraphNumber(at));
    }
}
