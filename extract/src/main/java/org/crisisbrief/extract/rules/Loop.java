package org.crisisbrief.extract.rules;

/** A part as often as it holds, then what follows; where that fails, once less. */
final class Loop implements Step {

    private final Step again;
    private final Step next;

    Loop(Part part, Step next) {
        this.next = next;
        this.again = part.before((state, token) -> token > state.begun(this) ? from(state, token) : NOTHING);
    }

    @Override
    public int from(MatchState state, int token) {
        if (!state.goesOn()) {
            return NOTHING;
        }
        int end = state.within(this, token, again);
        return end != NOTHING ? end : next.from(state, token);
    }
}
