package org.crisisbrief.extract.claim;

import java.util.List;
import java.util.Optional;
import org.crisisbrief.model.fact.Fact.Stance;
import org.crisisbrief.model.source.Span;

/**
 * A statement as read in one text.
 *
 * @param parts the content, in one piece or interrupted
 * @param direct whether it stands in quotation marks
 * @param cue the verb or phrase that makes it a statement
 * @param speaker who said it, if the text lets us tell
 * @param carriers those who passed it on, nearest to the speaker first
 */
record StatementReading(
        List<Span> parts,
        boolean direct,
        Span cue,
        Optional<Voice> speaker,
        List<Voice> carriers,
        Optional<Stance> stance) {

    /** The label of mentions with this value. */
    static final String LABEL = "statement";

    StatementReading {
        parts = List.copyOf(parts);
        carriers = List.copyOf(carriers);
    }
}
