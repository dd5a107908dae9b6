package org.crisisbrief.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crisisbrief.extract.read.Case;
import org.crisisbrief.extract.read.CaseFolder;
import org.crisisbrief.extract.read.CaseSettings;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.document.Paper;

/** The case that a call names, with what the call sets for it. */
final class Cases {

    private Cases() {}

    /**
     * Reads a case and tells what could not be read.
     *
     * @param marking the marking asked for. It can raise that of the case and never lowers it: under a lower one, what the
     *     case restricts is withheld, not released.
     * @throws Failure if there is no document
     */
    static Case read(List<Path> inputs, Optional<Tlp> marking, Optional<LocalDate> asOf, Terminal terminal)
            throws Failure {
        Case read = CaseFolder.read(inputs);
        terminal.tell(read.diagnostics());
        if (read.documents().isEmpty()) {
            throw Failure.files(
                    inputs.get(0) + ": no document could be read. Put .txt or .md files into the case's input folder.");
        }
        CaseSettings given = read.settings();
        CaseSettings settings = new CaseSettings(
                given.title(),
                given.country(),
                given.number(),
                Stream.concat(given.marking().stream(), marking.stream()).max(Comparator.naturalOrder()),
                asOf.or(given::asOf),
                given.language(),
                given.paper(),
                given.sources());
        return new Case(read.id(), settings, read.documents(), read.diagnostics());
    }

    /** The paper that the case's settings name, else A4. */
    static Paper paper(Case input) {
        return input.settings().paper().filter("Letter"::equalsIgnoreCase).isPresent() ? Paper.LETTER : Paper.A4;
    }
}
