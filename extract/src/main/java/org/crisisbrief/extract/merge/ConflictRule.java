package org.crisisbrief.extract.merge;

import java.util.List;
import org.crisisbrief.model.fact.Conflict;
import org.crisisbrief.model.fact.Situation;

/** Finds one kind of difference between what is claimed. */
interface ConflictRule {

    /** The rule's id. */
    String id();

    /** A difference found. */
    record Difference(String about, List<Conflict.Value> values) {}

    List<Difference> differences(Situation situation, Passages passages);
}
