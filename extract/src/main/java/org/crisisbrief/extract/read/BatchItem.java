package org.crisisbrief.extract.read;

import java.util.List;
import java.util.Optional;
import org.crisisbrief.model.Diagnostic;

/** One input of many that are read one by one. */
public sealed interface BatchItem {

    /** How messages call it: a file's path, or {@code file:line} of an archive. */
    String where();

    /** What is to be said of it. */
    List<Diagnostic> diagnostics();

    /**
     * A document that was read.
     *
     * @param group what a record says it belongs to; empty for a file
     * @param settings of the case that it comes from
     */
    record Document(
            String where,
            ReadDocument document,
            Optional<String> group,
            CaseSettings settings,
            List<Diagnostic> diagnostics)
            implements BatchItem {
        public Document {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /**
     * A document that could not be read; the diagnostics say why.
     *
     * @param document its id or path, as far as it is known; else {@code where}
     * @param file the file's name; empty for a record of an archive
     * @param sha256 of its bytes; empty if they could not be had
     */
    record Unread(String where, String document, Optional<String> file, String sha256, List<Diagnostic> diagnostics)
            implements BatchItem {
        public Unread {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** Something to be said where there is no document, such as of a file of unknown type in a folder. */
    record Remark(String where, List<Diagnostic> diagnostics) implements BatchItem {
        public Remark {
            diagnostics = List.copyOf(diagnostics);
        }
    }
}
