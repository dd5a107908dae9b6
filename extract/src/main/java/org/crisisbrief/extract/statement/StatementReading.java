package org.crisisbrief.extract.statement;

import java.util.List;
import java.util.Optional;
import org.crisisbrief.model.fact.Fact.Stance;
import org.crisisbrief.model.fact.Fact.Statement.Mode;
import org.crisisbrief.model.fact.Fact.Statement.Wording;
import org.crisisbrief.model.source.Span;

/**
 * A statement as read in one text.
 *
 * @param parts the content, in one piece or interrupted
 * @param asserted whether the speaker says that the content is so; who condemns a killing or calls for a truce does not
 * @param cue the verb or phrase that makes it a statement
 * @param speaker who said it, if the text lets us tell
 * @param carriers those who passed it on, nearest to the speaker first
 */
public record StatementReading(
        List<Span> parts,
        Wording wording,
        Mode mode,
        boolean asserted,
        Span cue,
        Optional<Voice> speaker,
        List<Voice> carriers,
        Optional<Stance> stance) {

    /** The label of mentions with this value. */
    public static final String LABEL = "statement";

    public StatementReading {
        parts = List.copyOf(parts);
        carriers = List.copyOf(carriers);
    }

    /** From the beginning of the content to its end. */
    public Span whole() {
        return parts.stream().reduce(Span::union).orElseThrow();
    }

    /** This statement with one more part of content. */
    StatementReading with(Span part) {
        List<Span> longer = new java.util.ArrayList<>(parts);
        longer.add(part);
        return new StatementReading(longer, wording, mode, asserted, cue, speaker, carriers, stance);
    }
}
