package org.crisisbrief.extract.read.feed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.read.DocumentReader;
import org.crisisbrief.extract.read.Metadata;
import org.crisisbrief.extract.read.Unreadable;
import org.crisisbrief.model.Diagnostic;

/** Feeds of news: each entry is a document. */
public final class FeedReader implements DocumentReader {

    private final Feeds feeds = new Feeds();

    @Override
    public Content read(Input input) throws IOException {
        List<FeedEntry> all = feeds.read(input.bytes())
                .orElseThrow(() -> new Unreadable("The file is no feed of news (RSS or Atom), so it was left out."));
        List<Entry> entries = new ArrayList<>();
        int summaries = 0;
        for (FeedEntry entry : all) {
            if (!entry.text().characters().isBlank()) {
                input.budget().characters(entry.text().characters().length());
                entries.add(new Entry(String.valueOf(entry.number()), entry.text(), entry.metadata()));
                summaries += entry.summary() ? 1 : 0;
            }
        }
        if (entries.isEmpty()) {
            throw new Unreadable("The feed holds no text, so it was left out.");
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        if (summaries > 0) {
            diagnostics.add(
                    Diagnostic.note(
                            input.path(),
                            "Of " + summaries + " of the " + entries.size()
                                    + " entries the feed holds a summary only. Save the articles themselves where they matter."));
        }
        return new Content(Optional.empty(), Metadata.NONE, List.of(), entries, diagnostics);
    }
}
