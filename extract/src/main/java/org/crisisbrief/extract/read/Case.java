package org.crisisbrief.extract.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.Tlp;

/**
 * The documents of one crisis and what the user set for them.
 *
 * @param id the case's id: the folder's name
 * @param documents by path
 * @param diagnostics what could not be read, and why
 */
public record Case(String id, CaseSettings settings, List<ReadDocument> documents, List<Diagnostic> diagnostics) {
    public Case {
        documents = List.copyOf(documents);
        diagnostics = List.copyOf(diagnostics);
    }

    /** The marking of a document: its own, else the case's. */
    public Tlp marking(ReadDocument document) {
        return settings.of(document)
                .flatMap(Metadata::marking)
                .or(document.metadata()::marking)
                .or(settings::marking)
                .orElse(Tlp.CLEAR);
    }

    /**
     * The case as if nothing above a marking had been in it, so that nothing that is read from the rest can rest on that: no
     * date, no other name, no count, no message.
     */
    public Case under(Tlp marking) {
        List<ReadDocument> open = documents.stream()
                .filter(d -> marking(d).compareTo(marking) <= 0)
                .toList();
        List<String> withheld = new ArrayList<>();
        for (ReadDocument document : documents) {
            if (!open.contains(document)) {
                withheld.add(document.path());
                document.file().ifPresent(withheld::add);
            }
        }
        boolean closed = settings.marking().orElse(Tlp.CLEAR).compareTo(marking) > 0;
        for (Map.Entry<String, Metadata> source : settings.sources().entrySet()) {
            if (source.getValue().marking().map(m -> m.compareTo(marking) > 0).orElse(closed)) {
                withheld.add(source.getKey());
            }
        }
        List<Diagnostic> said = diagnostics.stream()
                .filter(d -> withheld.stream().noneMatch(name -> isAbout(d, name)))
                .filter(d -> !closed || open.stream().anyMatch(o -> isAbout(d, o.path())))
                .toList();
        return new Case(id, settings.under(marking, withheld), open, said);
    }

    private static boolean isAbout(Diagnostic diagnostic, String name) {
        return diagnostic.message().contains(name)
                || diagnostic.file().filter(f -> f.contains(name)).isPresent();
    }
}
