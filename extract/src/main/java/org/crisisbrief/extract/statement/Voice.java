package org.crisisbrief.extract.statement;

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
 * @param pronoun whether the words are a pronoun, which without a referent tells nobody's name
 */
public record Voice(Span span, String text, Optional<Referent> referent, boolean named, boolean pronoun) {

    /** The voice of an "entity", "actor" or "people" mention. */
    public static Voice of(Mention mention, String words) {
        if (mention.value() instanceof EntityMention entity) {
            return new Voice(mention.span(), words, Optional.of(entity.referent()), true, false);
        }
        if (mention.value() instanceof Actor actor) {
            return new Voice(mention.span(), actor.text(), actor.referent(), actor.named(), false);
        }
        return new Voice(mention.span(), words, Optional.empty(), false, false);
    }

    /** The voice of words that no mention covers. */
    public static Voice unnamed(Span span, String words) {
        return new Voice(span, words, Optional.empty(), false, false);
    }

    /** The voice of a pronoun, with the entity that it surely means. */
    static Voice pronoun(Span span, String words, Optional<Referent> referent) {
        return new Voice(span, words, referent, referent.isPresent(), true);
    }

    /** This voice at a wider place. */
    Voice over(Span wider) {
        return new Voice(wider, text, referent, named, pronoun);
    }

    /** Whether nobody can tell from the text who this is. */
    public boolean isUnknown() {
        return pronoun && referent.isEmpty();
    }

    /** The name of the entity, or the words. */
    public String name() {
        return named ? referent.map(Referent::name).orElse(text) : text;
    }

    public Speaker speaker() {
        return new Speaker(text, referent.filter(r -> named).map(Referent::id), named, isUnknown());
    }
}
