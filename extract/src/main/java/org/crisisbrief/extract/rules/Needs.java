package org.crisisbrief.extract.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a sentence must hold so that a pattern can hold in it.
 *
 * @param groups of labels; of each group the sentence has a mention
 */
record Needs(List<Set<String>> groups) {

    static final Needs NOTHING = new Needs(List.of());

    static Needs oneOf(Collection<String> labels) {
        return new Needs(List.of(new TreeSet<>(labels)));
    }

    Needs and(Needs other) {
        List<Set<String>> both = new ArrayList<>(groups);
        for (Set<String> group : other.groups) {
            if (!both.contains(group)) {
                both.add(group);
            }
        }
        return new Needs(both);
    }

    /** What is needed whichever of the two holds; less than could be said, for of each only the smallest group is looked at. */
    Needs or(Needs other) {
        if (groups.isEmpty() || other.groups.isEmpty()) {
            return NOTHING;
        }
        Set<String> either = new TreeSet<>(smallest());
        either.addAll(other.smallest());
        return new Needs(List.of(either));
    }

    private Set<String> smallest() {
        Set<String> smallest = groups.get(0);
        for (Set<String> group : groups) {
            if (group.size() < smallest.size()) {
                smallest = group;
            }
        }
        return smallest;
    }
}
