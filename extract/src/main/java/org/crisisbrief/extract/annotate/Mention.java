package org.crisisbrief.extract.annotate;

import org.crisisbrief.model.source.Span;

/**
 * A finding: a label on a span, with what it stands for.
 *
 * @param label what kind of thing it is: "person", "date", "count", or the name of a lexicon
 * @param value what the words stand for, immutable; its type goes with the label
 * @param rule the id of the rule or lexicon that found it
 */
public record Mention(String label, Span span, Object value, String rule) {

    public <T> T value(Class<T> type) {
        return type.cast(value);
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }
}
