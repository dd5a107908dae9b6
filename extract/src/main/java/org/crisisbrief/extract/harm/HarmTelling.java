package org.crisisbrief.extract.harm;

import java.util.List;
import java.util.Optional;
import org.crisisbrief.model.source.Span;

/**
 * One clause that tells of persons hurt.
 *
 * @param who the persons, as a list joins them; empty where only a number is told
 * @param cue the words that tell the harm
 * @param self the word for one who did it to themselves, if it tells of that: "himself"
 * @param byDoer whether the one person is called by what they did: "the gunman died"
 * @param number the number that the words themselves tell ("double homicide"), or 0
 */
record HarmTelling(Hurt hurt, List<Persons> who, Span cue, int number, Optional<Persons> self, boolean byDoer) {
    HarmTelling {
        who = List.copyOf(who);
    }

    /** Whether it is told as what somebody did to others: "killed his wife". */
    boolean isDeed() {
        return !who.isEmpty() && who.get(0).span().start() >= cue.end();
    }

    /** From the first words to the last. */
    Span span() {
        Span all = cue;
        for (Persons persons : who) {
            all = all.union(persons.span());
        }
        return all;
    }
}
