package org.crisisbrief.extract.statement;

import java.util.Locale;
import java.util.Optional;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.model.fact.Fact.Stance;
import org.crisisbrief.model.fact.Fact.Statement.Mode;
import org.crisisbrief.model.source.Span;

/**
 * A word or phrase that makes a statement, with what the lexicon says of it.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param frame what follows it
 * @param mode how its speaker stands to the content
 */
record Cue(Mention mention, int first, int end, Frame frame, Mode mode, Optional<Stance> stance) {

    /** What a cue wants after it. */
    enum Frame {
        /** A clause, a quotation, or what was said as a noun phrase. */
        CLAUSE,
        /** A quotation only. */
        QUOTE,
        /** The listener, then a clause. */
        TELL,
        /** A question, with or without the listener. */
        ASK,
        /** What somebody is asked to do. */
        URGE,
        /** A noun phrase. */
        OBJECT,
        /** A figure, after "at": "put the toll at 40". */
        FIGURE,
        /** An infinitive. */
        TO,
        /** Something and the name put on it. */
        LABEL
    }

    /** Reads the lexicon's value: the frame, the mode, and the stance if there is one. */
    static Cue of(Mention mention, int first, int end) {
        String[] value = mention.value(String.class).split(" ");
        return new Cue(
                mention,
                first,
                end,
                Frame.valueOf(value[0].toUpperCase(Locale.ROOT)),
                Mode.valueOf(value[1].toUpperCase(Locale.ROOT)),
                value.length > 2 ? Optional.of(Stances.stance(value[2])) : Optional.empty());
    }

    /** This cue where its verb is negated or only possible. */
    Cue unsaid() {
        return new Cue(mention, first, end, frame, Mode.UNSAID, stance);
    }

    Span span() {
        return mention.span();
    }

    /** Whether what follows is what was said: a clause or a quotation. */
    boolean reports() {
        return switch (frame) {
            case CLAUSE, QUOTE, TELL, ASK -> true;
            case URGE, OBJECT, FIGURE, TO, LABEL -> false;
        };
    }

    boolean isParticiple() {
        return mention.label().endsWith("participle");
    }
}
