package org.crisisbrief.extract.violence;

import java.util.List;
import org.crisisbrief.model.source.Span;

/**
 * What a clause says that violence left behind, without a word for the violence itself: "two people were killed", "destroying the
 * house".
 *
 * @param done whether the words say that somebody did it, so that they tell of violence by themselves
 */
public record Aftermath(Span trigger, List<Part> parts, boolean done) {
    public Aftermath {
        parts = List.copyOf(parts);
    }
}
