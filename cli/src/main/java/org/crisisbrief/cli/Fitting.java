package org.crisisbrief.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.crisisbrief.compose.Manuscript;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.Diagnostic.Severity;
import org.crisisbrief.model.document.Document;
import org.crisisbrief.model.document.Theme;
import org.crisisbrief.render.pdf.PdfOptions;
import org.crisisbrief.render.pdf.PdfRenderer;

/**
 * Holds a document to the number of pages that its template declares, counted on the laid out PDF: items are left out in the
 * template's order until it fits, as few as will do.
 */
record Fitting(Theme theme, Consumer<Diagnostic> diagnostics) {

    Document fit(Manuscript manuscript) {
        if (manuscript.pages().isEmpty()) {
            return manuscript.without(0, false);
        }
        int pages = manuscript.pages().getAsInt();
        int fewest = fewest(manuscript, pages, 0, false);
        Document document = manuscript.without(fewest, false);
        int laidOut = pages(document);
        if (laidOut < pages) {
            document = manuscript.without(fewest(manuscript, pages, fewest, true), true);
            laidOut = pages(document);
        }
        if (laidOut != pages) {
            diagnostics.accept(new Diagnostic(
                    Severity.WARNING,
                    "\"" + document.head().title() + "\" has " + laidOut + " pages, not " + pages
                            + " as its template says, with everything left out that may be.",
                    Optional.empty(),
                    Optional.empty()));
        }
        return document;
    }

    /** The fewest items that must go, found by halving: a page more never comes from an item less. */
    private int fewest(Manuscript manuscript, int pages, int least, boolean apart) {
        if (pages(manuscript.without(least, apart)) <= pages) {
            return least;
        }
        int low = least + 1;
        int high = Math.max(low, manuscript.most());
        while (low < high) {
            int middle = (low + high) / 2;
            if (pages(manuscript.without(middle, apart)) <= pages) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return high;
    }

    private int pages(Document document) {
        try {
            return new PdfRenderer(new PdfOptions(theme, List.of(), d -> {}))
                    .render(document, OutputStream.nullOutputStream())
                    .pages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
