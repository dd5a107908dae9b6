package org.crisisbrief.extract;

import java.util.List;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.TimeExpression;
import org.crisisbrief.model.source.Source;

/**
 * What one document says: the input of merging. Ids of entities and claims, and the links between them, count within the
 * document.
 *
 * @param claims by span
 */
public record DocumentReading(Source source, List<TimeExpression> times, List<Entity> entities, List<Claim<?>> claims) {
    public DocumentReading {
        times = List.copyOf(times);
        entities = List.copyOf(entities);
        claims = List.copyOf(claims);
    }
}
