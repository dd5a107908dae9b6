package org.crisisbrief.model.json;

import java.io.Reader;
import org.crisisbrief.model.fact.Situation;

/**
 * The public JSON form of a {@link Situation}, described in {@code docs/schema/situation-1.schema.json}. Reading what was
 * written gives an equal situation if its texts were written too and its claims stand in {@link
 * org.crisisbrief.model.fact.Claim#ORDER}. Keys that start with {@code x-} are anybody's and are passed over.
 */
public final class SituationJson {

    private SituationJson() {}

    /** A text that is not a situation; the message says at which line, column and path, what is wrong and what may be meant. */
    public static final class FormatException extends Exception {
        private static final long serialVersionUID = 1;

        FormatException(String message) {
            super(message);
        }
    }

    /**
     * Writes a situation over many lines, for a file of its own.
     *
     * @param withText whether the sources carry their text
     */
    public static String write(Situation situation, boolean withText) {
        return JsonWriter.text(false, json -> new SituationWriter(json).members(situation, withText));
    }

    /**
     * Writes a situation on one line, as JSON Lines want it, without the line's end.
     *
     * @param withText whether the sources carry their text
     */
    public static String writeLine(Situation situation, boolean withText) {
        return JsonWriter.text(true, json -> new SituationWriter(json).members(situation, withText));
    }

    /** Writes on one line a situation of which nothing could be read: its sources, without text, and diagnostics alone. */
    public static String writeUnread(Situation situation) {
        return JsonWriter.text(true, json -> new SituationWriter(json).unread(situation));
    }

    /**
     * Reads one situation, in either form.
     *
     * @throws FormatException if the text is not JSON or not a situation
     * @throws java.io.UncheckedIOException if {@code in} cannot be read
     */
    public static Situation read(Reader in) throws FormatException {
        return new SituationReader().situation(JsonTree.read(in));
    }
}
