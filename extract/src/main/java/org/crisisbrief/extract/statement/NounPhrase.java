package org.crisisbrief.extract.statement;

/**
 * A noun phrase with what hangs on it by prepositions.
 *
 * @param first index of its first token
 * @param head index of its head noun's last token
 * @param end index after its last token
 */
record NounPhrase(int first, int head, int end) {
    NounPhrase {
        if (first > head || head >= end) {
            throw new IllegalArgumentException("no noun phrase: " + first + " " + head + " " + end);
        }
    }
}
