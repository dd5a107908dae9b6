package org.crisisbrief.extract.violence;

import java.util.Optional;
import org.crisisbrief.extract.entity.Referent;
import org.crisisbrief.model.fact.Fact.Group;
import org.crisisbrief.model.fact.Quantity;
import org.crisisbrief.model.source.Span;

/**
 * A noun phrase for somebody or something that violence is done by, to or with.
 *
 * @param span the phrase without its article and number
 * @param first its first token, article and number included
 * @param end the token after it
 * @param name who it is, where it is a name
 * @param number how many they are, where that is written or the noun tells
 * @param isOne whether it is one person
 */
record Actant(
        Span span,
        int first,
        int end,
        Sort sort,
        Group group,
        Optional<Referent> name,
        Optional<Quantity> number,
        boolean isOne) {

    /** What kind of thing a phrase names. */
    enum Sort {
        /** A person by name. */
        PERSON,
        /** Persons by a noun. */
        PEOPLE,
        /** Persons by a noun that says they fight without a state. */
        ARMED,
        /** An organisation, a force, a state's organ. */
        BODY,
        THING,
        WEAPON,
        PLACE,
        /** A phrase of no known kind: a person or a thing by what was done to it. */
        UNKNOWN
    }

    boolean isHuman() {
        return sort == Sort.PERSON || sort == Sort.PEOPLE || sort == Sort.ARMED;
    }

    boolean mayAct() {
        return isHuman() || sort == Sort.BODY;
    }
}
