package org.crisisbrief.extract.statement;

import java.util.Locale;

/** The closed classes of words that the lexicon {@code grammar.txt} lists. */
enum WordClass {
    DETERMINER,
    PRONOUN,
    DEMONSTRATIVE,
    OBJECT_PRONOUN,
    RELATIVE,
    PREPOSITION,
    BE,
    HAVE,
    DO,
    MODAL,
    NEGATION,
    ADVERB,
    CONJUNCTION,
    SUBORDINATOR,
    VERB,
    SETTING;

    /** The label of its mentions. */
    String label() {
        return "g-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    int bit() {
        return 1 << ordinal();
    }
}
