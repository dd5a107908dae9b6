package org.crisisbrief.extract.rules;

import java.util.Map;
import java.util.Optional;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.model.source.Span;

/**
 * A pattern that holds at a place.
 *
 * @param span all that it covers
 * @param captures the named parts
 */
public record Match(Rule rule, Span span, Map<String, Capture> captures) {

    /** A named part: its span and, where it is a mention, the mention. */
    public record Capture(Span span, Optional<Mention> mention) {}

    public Optional<Capture> capture(String name) {
        return Optional.ofNullable(captures.get(name));
    }

    public Optional<Span> span(String name) {
        return capture(name).map(Capture::span);
    }

    public Optional<Mention> mention(String name) {
        return capture(name).flatMap(Capture::mention);
    }
}
