package org.crisisbrief.extract.violence;

import java.util.List;
import org.crisisbrief.model.source.Span;

/** Words by which somebody claims violence or has it laid to him. */
public record Accusation(Span cue, List<Part> doers) {
    public Accusation {
        doers = List.copyOf(doers);
    }
}
