package org.crisisbrief.extract.harm;

import java.util.List;
import org.crisisbrief.model.source.Span;

/**
 * One clause that tells of persons hurt.
 *
 * @param who the persons, as a list joins them; empty where only a number is told
 * @param cue the words that tell the harm
 * @param number the number that the words themselves tell ("double homicide"), or 0
 */
record HarmTelling(Hurt hurt, List<Persons> who, Span cue, int number) {
    HarmTelling {
        who = List.copyOf(who);
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
