package org.crisisbrief.extract.statement;

/**
 * A verb with the auxiliaries and adverbs before it.
 *
 * @param first index of its first token
 * @param verb index of the verb's own first token
 * @param end index after the verb
 * @param passive whether a form of "be" makes the verb passive
 * @param infinitive whether "to" stands before the verb
 * @param unsure whether it is negated, or made a mere possibility by a modal verb
 */
record VerbGroup(int first, int verb, int end, boolean passive, boolean infinitive, boolean unsure) {

    /** The group that ends with the verb in these tokens; it does not begin before {@code from}. */
    static VerbGroup of(Grammar grammar, int verb, int end, int from) {
        boolean participle = grammar.token(verb).key().endsWith("ing");
        boolean be = false;
        boolean to = false;
        boolean unsure = false;
        int first = verb;
        while (first > from && !grammar.isQuoted(first - 1)) {
            int before = first - 1;
            int raising = raising(grammar, first, from);
            if (raising < first) {
                first = raising;
                to = false;
            } else if (grammar.has(before, WordClass.NEGATION)
                    || grammar.token(before).key().endsWith("n't")) {
                unsure = true;
                first--;
            } else if (grammar.has(before, WordClass.BE)) {
                be = be || first == verb || !participle;
                first--;
            } else if (grammar.has(before, WordClass.MODAL)) {
                unsure = true;
                first--;
            } else if (grammar.has(before, WordClass.HAVE)
                    || grammar.has(before, WordClass.DO)
                    || grammar.has(before, WordClass.ADVERB) && !grammar.has(before, WordClass.PRONOUN)) {
                first--;
            } else if (grammar.is(before, "to") && first == verb) {
                to = true;
                break;
            } else {
                break;
            }
        }
        return new VerbGroup(first, verb, end, be && !participle, to, unsure);
    }

    /** The index of "went on to" and its like where it ends before this token; this index if it does not. */
    private static int raising(Grammar grammar, int token, int from) {
        for (int i = token - 1; i >= from && i >= token - 5; i--) {
            int start = i;
            boolean ends = grammar.at(i, "g-raising")
                    .filter(m -> grammar.text().tokenFrom(m.end()) == token)
                    .isPresent();
            if (ends) {
                return start;
            }
        }
        return token;
    }
}
