package org.crisisbrief.compose.check;

import java.util.List;
import org.crisisbrief.model.fact.Situation;

/** Something that every composed document keeps. */
interface Rule {
    List<Finding> check(Reading reading, Situation situation);
}
