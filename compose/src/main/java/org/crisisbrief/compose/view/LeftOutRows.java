package org.crisisbrief.compose.view;

import java.util.List;
import org.crisisbrief.model.fact.Situation;

/** The documents of the case that the briefing does not rest on, each with the reason. */
final class LeftOutRows {

    /** A row of the list. */
    record Row(String document, String reason) {}

    private LeftOutRows() {}

    static List<Row> of(Situation situation) {
        return situation.leftOut().stream()
                .map(d -> new Row(d.file().orElse(""), d.message()))
                .toList();
    }
}
