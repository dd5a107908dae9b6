package org.crisisbrief.extract.rules;

import java.util.Optional;
import org.crisisbrief.extract.rules.Match.Capture;

/** A part whose words get a name before what follows is tried. */
final class Enclosed implements Step {

    private final String name;
    private final Step part;
    private final Step next;

    Enclosed(String name, Part part, Step next) {
        this.name = name;
        this.next = next;
        this.part = part.before(this::close);
    }

    @Override
    public int from(MatchState state, int token) {
        return state.within(this, token, part);
    }

    private int close(MatchState state, int token) {
        int begun = state.begun(this);
        return token > begun
                ? state.captured(name, new Capture(state.span(begun, token), Optional.empty()), next, token)
                : NOTHING;
    }
}
