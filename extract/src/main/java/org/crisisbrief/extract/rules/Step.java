package org.crisisbrief.extract.rules;

/** A part of a pattern together with all that follows it. */
interface Step {

    int NOTHING = -1;

    /** The end of the pattern: whatever led here holds. */
    Step END = (state, token) -> token;

    /** The token after the last one, where the pattern holds from a token on; or {@link #NOTHING}. */
    int from(MatchState state, int token);
}
