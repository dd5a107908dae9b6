package org.crisisbrief.extract.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the first token of a part of a pattern can be, so that the part is tried nowhere else.
 *
 * @param words words that the token may be
 * @param labels labels of mentions that may begin with it
 * @param any whether it may be anything
 * @param empty whether the part also holds without a token
 */
record First(Set<String> words, Set<String> labels, boolean any, boolean empty) {

    static final First ANY = new First(Set.of(), Set.of(), true, true);
    static final First NOTHING = new First(Set.of(), Set.of(), false, true);

    static First word(String key) {
        return new First(Set.of(key), Set.of(), false, false);
    }

    static First labels(List<String> labels) {
        return new First(Set.of(), Set.copyOf(labels), false, false);
    }

    First or(First other) {
        return new First(
                union(words, other.words), union(labels, other.labels), any || other.any, empty || other.empty);
    }

    /** The first token of this part and another after it. */
    First then(First next) {
        if (!empty) {
            return this;
        }
        return new First(union(words, next.words), union(labels, next.labels), any || next.any, next.empty);
    }

    First orNothing() {
        return new First(words, labels, any, true);
    }

    First something() {
        return new First(words, labels, any, false);
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }
}
