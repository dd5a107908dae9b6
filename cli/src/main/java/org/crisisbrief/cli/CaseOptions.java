package org.crisisbrief.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.crisisbrief.extract.Extractor;
import org.crisisbrief.extract.read.Case;
import org.crisisbrief.extract.read.CaseFolder;
import org.crisisbrief.extract.read.CaseSettings;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.Diagnostic.Severity;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.document.BriefingLanguages;
import org.crisisbrief.model.document.Paper;
import org.crisisbrief.model.fact.Situation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a call sets for the case that it reads; the same for every command that reads one. */
final class CaseOptions {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day the briefing speaks of, as 2022-01-09.")
    private @Nullable LocalDate asOf;

    /**
     * Reads a case and tells what could not be read.
     *
     * @throws Failure if there is no document, or none that may stand under the marking
     */
    Case read(List<Path> inputs, Optional<Tlp> marking, Terminal terminal) throws Failure {
        Case read = CaseFolder.read(inputs, (file, of) -> terminal.progress("Reading " + file + " of " + of + " ..."));
        terminal.tell(read.diagnostics());
        if (read.documents().isEmpty()) {
            throw Failure.files(inputs.get(0)
                    + (read.diagnostics().isEmpty()
                            ? ": there is no document in it. Put documents (.txt, .md) into the folder or its input/."
                            : ": no document could be read, so nothing was written; the reasons stand above."));
        }
        Case input = new Case(read.id(), set(read.settings(), marking), read.documents(), read.diagnostics());
        return marking.isPresent() ? released(input, read, marking.get(), terminal) : input;
    }

    /** What of a case may be read for outputs under a marking. */
    private static Case released(Case input, Case read, Tlp under, Terminal terminal) throws Failure {
        Case open = input.under(under);
        int withheld = input.documents().size() - open.documents().size();
        if (open.documents().isEmpty()) {
            Tlp lowest = read.documents().stream()
                    .map(input::marking)
                    .min(Comparator.naturalOrder())
                    .orElse(under);
            throw Failure.usage("Every document is marked above " + under + ", so nothing is left to say. Ask for "
                    + lowest + " or change the marking in situation.yaml.");
        }
        if (withheld > 0) {
            terminal.tell(new Diagnostic(
                    Severity.NOTE,
                    (withheld == 1 ? "1 document is" : withheld + " documents are") + " marked above " + under
                            + " and left out of every file.",
                    Optional.empty(),
                    Optional.empty()));
        }
        return open;
    }

    /**
     * The settings with what the call says.
     *
     * @param marking can raise that of the case and never lowers it: under a lower one, what the case restricts is
     *     withheld, not released
     */
    CaseSettings set(CaseSettings given, Optional<Tlp> marking) {
        return new CaseSettings(
                given.title(),
                given.country(),
                given.number(),
                Stream.concat(given.marking().stream(), marking.stream()).max(Comparator.naturalOrder()),
                Optional.ofNullable(asOf).or(given::asOf),
                given.language(),
                given.paper(),
                given.theme(),
                given.sources());
    }

    /** What the documents of a case say. */
    static Situation extract(Case input, Terminal terminal) {
        return Extractor.english()
                .extract(
                        input,
                        (done, of) -> terminal.progress("Finding what is claimed in " + done + " of " + of + " ..."));
    }

    /** The language that settings name, else English. */
    static Locale language(CaseSettings settings) {
        return BriefingLanguages.of(settings.language().orElse("en"));
    }

    /** The paper that settings name. */
    static Optional<Paper> paper(CaseSettings settings) {
        return settings.paper().map(name -> name.equalsIgnoreCase("Letter") ? Paper.LETTER : Paper.A4);
    }
}
