package org.crisisbrief.compose;

import java.util.List;
import org.crisisbrief.compose.table.Table;
import org.crisisbrief.compose.table.Tables;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.fact.Situation;

/** What goes with a briefing for those who count and sort: its data as tables. */
public final class DataAnnex {

    private DataAnnex() {}

    /**
     * The tables of what may stand under a marking.
     *
     * @throws IllegalArgumentException if a source carries no text to quote
     */
    public static List<Table> tables(Situation situation, Tlp marking) {
        return Tables.of(Release.of(situation, marking));
    }
}
