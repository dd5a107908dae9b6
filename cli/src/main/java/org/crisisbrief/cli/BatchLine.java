package org.crisisbrief.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.Extractor;
import org.crisisbrief.extract.read.BatchItem;
import org.crisisbrief.extract.read.Case;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.json.SituationJson;
import org.crisisbrief.model.source.Source;

/**
 * One line of a JSON Lines output.
 *
 * @param text without its end; empty for what has no line of its own
 * @param diagnostics what is to be said of it
 * @param isRead false if the document could not be read
 */
record BatchLine(String text, List<Diagnostic> diagnostics, boolean isRead) {

    /** What the documents of a case say. */
    static BatchLine of(Extractor extractor, Case input, boolean withText) {
        Situation situation = extractor.extract(input);
        return new BatchLine(SituationJson.writeLine(situation, withText), situation.diagnostics(), true);
    }

    /** Of a document that could not be read: its name and why. */
    static BatchLine unread(BatchItem.Unread item, Tlp marking) {
        return unread(
                item.document(),
                List.of(source("A", item.document(), item.file(), item.sha256())),
                item.diagnostics(),
                marking);
    }

    /** Of documents that were read and that the program failed on. */
    static BatchLine failed(Case input, String where, Throwable defect) {
        String why = defect instanceof OutOfMemoryError
                ? "There is not enough memory for it, so nothing was extracted from it. Split it, or give fewer --jobs."
                : "Nothing was extracted from it, for a defect of the program (" + defect + "). Please report it.";
        List<Source> sources = new ArrayList<>();
        input.documents()
                .forEach(d -> sources.add(source(Extractor.name(sources.size()), d.path(), d.file(), d.sha256())));
        return unread(
                input.id(),
                sources,
                List.of(Diagnostic.error(where, why)),
                input.settings().marking().orElse(Tlp.CLEAR));
    }

    /** No line, but something to be said. */
    static BatchLine remark(List<Diagnostic> diagnostics) {
        return new BatchLine("", diagnostics, true);
    }

    private static BatchLine unread(String id, List<Source> sources, List<Diagnostic> diagnostics, Tlp marking) {
        Situation situation = new Situation(
                id,
                "",
                Optional.empty(),
                marking,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                sources,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                diagnostics);
        return new BatchLine(SituationJson.writeUnread(situation), diagnostics, false);
    }

    /** A source of which no more is known; its language is undetermined (ISO 639: "und"). */
    private static Source source(String id, String document, Optional<String> file, String sha256) {
        return new Source(
                id,
                document,
                file,
                sha256,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Source.Basis.UNKNOWN,
                Optional.empty(),
                "und",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
