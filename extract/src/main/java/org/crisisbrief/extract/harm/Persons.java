package org.crisisbrief.extract.harm;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.entity.Referent;
import org.crisisbrief.model.fact.Quantity;
import org.crisisbrief.model.source.Span;

/**
 * A phrase for one person or for several: "a 23-year-old man", "two of the wounded", "Ann Lee, 40,", "she".
 *
 * @param span the whole phrase, with the age after a name
 * @param head the noun, name or pronoun
 * @param noun the noun's mention in the lexicon of people, where it has one
 * @param single whether one person is meant
 * @param quantity the number as it is written
 */
record Persons(
        Span span,
        Span head,
        Reference reference,
        boolean single,
        Optional<Quantity> quantity,
        Sex sex,
        OptionalInt age,
        Optional<Referent> name,
        Optional<Mention> noun) {

    /** How a phrase refers. */
    enum Reference {
        NAME,
        /** "the man", "his wife": known, or to be known by another's. */
        DEFINITE,
        /** "a man", "two men", and "Man" in a headline. */
        INDEFINITE,
        /** "another man", "two others": none of those before. */
        OTHER,
        PRONOUN,
        /** A number without a noun: "three". */
        NUMBER
    }

    /** The sex that the words tell. */
    enum Sex {
        MALE,
        FEMALE,
        ANY;

        boolean fits(Sex other) {
            return this == ANY || other == ANY || this == other;
        }
    }

    /** The exact number of persons, if it is known. */
    OptionalLong number() {
        if (single) {
            return OptionalLong.of(1);
        }
        return quantity.map(q -> q.min().isPresent() ? q.min() : q.max()).orElse(OptionalLong.empty());
    }
}
