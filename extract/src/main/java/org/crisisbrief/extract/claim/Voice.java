package org.crisisbrief.extract.claim;

import java.util.Optional;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.entity.Actor;
import org.crisisbrief.extract.entity.EntityMention;
import org.crisisbrief.extract.entity.Referent;
import org.crisisbrief.model.fact.Attribution.Speaker;
import org.crisisbrief.model.source.Span;

/**
 * The words that stand for somebody who speaks or carries words on.
 *
 * @param referent the entity that they mean, if it is known
 * @param named whether that entity itself speaks
 */
record Voice(Span span, String text, Optional<Referent> referent, boolean named) {

    static Voice of(Mention mention, String words) {
        if (mention.value() instanceof EntityMention entity) {
            return new Voice(mention.span(), words, Optional.of(entity.referent()), true);
        }
        if (mention.value() instanceof Actor actor) {
            return new Voice(mention.span(), actor.text(), actor.referent(), actor.named());
        }
        return new Voice(mention.span(), words, Optional.empty(), false);
    }

    /** The name of the entity, or the words. */
    String name() {
        return named ? referent.map(Referent::name).orElse(text) : text;
    }

    Speaker speaker() {
        return new Speaker(text, referent.filter(r -> named).map(Referent::id), named);
    }
}
