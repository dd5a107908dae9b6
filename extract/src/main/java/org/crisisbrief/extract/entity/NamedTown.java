package org.crisisbrief.extract.entity;

import java.util.List;
import java.util.Optional;

/**
 * A name for a town where it stands in a text.
 *
 * @param first the first token
 * @param end the token behind the last
 * @param sites the towns of that name that the gazetteer knows, the largest first
 * @param cue what the words around it tell
 * @param said the state and division that are said after it: "Tula, Texas"
 */
record NamedTown(int first, int end, String name, List<Site> sites, Cue cue, Optional<Setting.Whereabouts> said) {

    /** What the words around a name tell of its town; the weight is how strongly they tell that the text is set there. */
    enum Cue {
        /** "TULA, Texas (Agency) -" before a report. */
        DATELINE(8),
        /** "in the town of Tula". */
        TOWN(5),
        /** "Tula police". */
        FORCE(4),
        /** "in Tula", "in the Tula area", "a Tula home". */
        WITHIN(3),
        /** "a Tula man". */
        HOME(1),
        /** "near Tula". */
        NEAR(1),
        /** Named, and nothing more. */
        NAMED(1),
        /** "the Tula neighborhood": a part of a town, and so wherever it is named. */
        PART(0),
        /** "west of Tula", "Tula Memorial Hospital", "flown to Tula": a town that the text is not set in, as far as this tells. */
        ELSEWHERE(0);

        final int weight;

        Cue(int weight) {
            this.weight = weight;
        }

        /** Whether a name that no table knows is a town's by this. */
        boolean names() {
            return compareTo(WITHIN) <= 0;
        }
    }

    boolean isKnown() {
        return !sites.isEmpty();
    }
}
