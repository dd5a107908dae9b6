package org.crisisbrief.extract.rules;

import java.util.Optional;

/**
 * A pattern over the tokens and mentions of one sentence:
 *
 * <pre>
 * word          that word, in lower case          a|b     one or the other; ( ) groups
 * x?            x or nothing                      x*      any number of x, as many as will do
 * &lt;label&gt;       a mention with that label         &lt;n:a|b&gt; a mention with one of the labels, named n
 * [n: ...]      the words of a sub-pattern, named n
 * ..5           at most 5 words, as few as will do, not over a comma, colon, semicolon, bracket or quotation mark
 * ~5            at most 5 words of any kind, as few as will do
 * ^  $          the sentence's first word; its end (before the closing mark)
 * \x            the mark x itself
 * </pre>
 *
 * Matching tries at most {@value #BUDGET} steps at a place, so that no text can stall it.
 */
public final class Pattern {

    static final int BUDGET = 20_000;

    private final Part root;
    private final Step start;

    Pattern(Part root) {
        this.root = root;
        this.start = root.before(Step.END);
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if it is not well-formed
     */
    public static Pattern parse(String source) {
        return new PatternParser(source).parse();
    }

    /** What a token must be or begin for the pattern to hold from it on. */
    First first() {
        return root.first();
    }

    /** What a sentence must hold for the pattern to hold anywhere in it. */
    Needs needs() {
        return root.needs();
    }

    /** The match that begins with a token of the sentence that a state is for, if the pattern holds there. */
    Optional<Match> at(MatchState state, Rule rule, int token) {
        state.begin();
        int end = start.from(state, token);
        return end > token ? Optional.of(new Match(rule, state.span(token, end), state.captures())) : Optional.empty();
    }
}
