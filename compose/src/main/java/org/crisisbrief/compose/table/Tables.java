package org.crisisbrief.compose.table;

import java.util.List;
import org.crisisbrief.model.fact.Situation;

/** All the tables of a situation. */
public final class Tables {

    private Tables() {}

    /**
     * The tables, in a fixed order; one without rows has its headers.
     *
     * @throws IllegalArgumentException if a source carries no text to quote
     */
    public static List<Table> of(Situation situation) {
        Reading reading = new Reading(situation);
        ClaimTables claims = new ClaimTables(situation, reading);
        FindingTables findings = new FindingTables(situation, reading);
        return List.of(
                claims.events(),
                claims.casualties(),
                claims.deployments(),
                claims.measures(),
                claims.statements(),
                claims.positions(),
                claims.causes(),
                findings.timeline(),
                findings.figures(),
                findings.conflicts(),
                findings.gaps(),
                findings.sources());
    }
}
