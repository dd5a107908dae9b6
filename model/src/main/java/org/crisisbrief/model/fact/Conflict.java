package org.crisisbrief.model.fact;

import java.util.List;
import org.crisisbrief.model.source.At;

/**
 * A matter on which the documents differ, each value with those who give it.
 *
 * @param rule the id of the rule that found it
 * @param about what they differ on, as a short phrase
 */
public record Conflict(String id, String rule, String about, List<Value> values) {
    public Conflict {
        values = List.copyOf(values);
        if (values.size() < 2) {
            throw new IllegalArgumentException("conflict " + id + ": two values at least");
        }
    }

    /**
     * One of the values.
     *
     * @param value in plain form, to compare: a day, a number, a label
     * @param text the document's words, verbatim
     */
    public record Value(String value, String text, Attribution attribution, List<At> refs) {
        public Value {
            refs = List.copyOf(refs);
            if (refs.isEmpty()) {
                throw new IllegalArgumentException("a differing value was read somewhere");
            }
        }
    }
}
