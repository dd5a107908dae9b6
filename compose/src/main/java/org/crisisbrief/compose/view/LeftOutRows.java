package org.crisisbrief.compose.view;

import java.util.List;
import java.util.Optional;
import org.crisisbrief.model.Diagnostic;

/** The documents of the case that the briefing does not rest on, each with the reason. */
final class LeftOutRows {

    /** A row of the list; {@code lang} is the language of the reason where that is not the document's, else empty. */
    record Row(String document, String reason, String lang) {}

    private LeftOutRows() {}

    static List<Row> of(Desk desk) {
        return desk.situation.leftOut().stream().map(d -> row(desk, d)).toList();
    }

    private static Row row(Desk desk, Diagnostic left) {
        Optional<String> said = desk.sayings.of(left.message());
        return new Row(
                left.file().orElse(""),
                said.orElse(left.message()),
                desk.isForeign() && said.isEmpty() ? Desk.READING.toLanguageTag() : "");
    }
}
