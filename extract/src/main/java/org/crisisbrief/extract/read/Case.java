package org.crisisbrief.extract.read;

import java.util.List;
import org.crisisbrief.model.Diagnostic;

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
}
