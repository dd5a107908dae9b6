package org.crisisbrief.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crisisbrief.extract.read.CaseFolder;
import org.crisisbrief.extract.read.CaseSettings;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.document.Document;
import org.crisisbrief.model.document.Theme;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.json.SituationJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Data in, pages out. */
@Command(
        name = "render",
        description = "Makes the pages of a situation.json that was written, and perhaps edited, before.",
        footer = {
            "",
            "Examples:",
            "  crisisbrief render situation.json -o pages",
            "  crisisbrief render situation.json --format pdf --marking TLP:GREEN",
            "  crisisbrief render situation.json --format csv",
            "      writes tables/events.csv, tables/casualties.csv ... for a spreadsheet",
            "  crisisbrief render cases/flood/output/situation.json --force",
            "      takes paper, theme and language from cases/flood/situation.yaml"
        })
final class Render implements Callable<Integer> {

    @Mixin
    private final MessageOptions messages = new MessageOptions();

    @Mixin
    private final PageOptions pages = new PageOptions();

    @Mixin
    private final FileOptions files = new FileOptions();

    @Parameters(paramLabel = "SITUATION", description = "A situation.json with the texts of its sources.")
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private Path file;

    @Override
    public Integer call() throws Failure {
        Terminal terminal = messages.terminal();
        List<ChosenTemplate> templates = pages.templates();
        EnumSet<Format> wanted = files.formats(EnumSet.of(Format.PDF, Format.DOCX));
        if (wanted.contains(Format.JSON)) {
            throw Failure.usage("render writes pdf, docx, csv and xml; the JSON is what it reads.");
        }
        Situation situation = InputFiles.withTexts(file);
        Tlp marking = pages.marking().orElse(situation.marking());
        terminal.progress("Composing ...");
        String attached = PageOptions.attached(situation, marking, SituationJson.write(situation, true), terminal);
        CaseSettings settings = settings(terminal);
        Theme theme = pages.theme(settings, home().orElse(Path.of("")), terminal);
        Locale language = pages.language().orElse(CaseOptions.language(settings));
        terminal.progress("Setting pages ...");
        Fitting fitting = new Fitting(theme, terminal::tell);
        List<Output> outputs = new ArrayList<>();
        for (ChosenTemplate template : templates) {
            Document document = pages.compose(template, situation, language, marking, fitting);
            outputs.addAll(new Typesetting(template.name(), document, attached, theme, terminal::tell).outputs(wanted));
        }
        if (wanted.contains(Format.CSV)) {
            outputs.addAll(Output.tables(situation, marking));
        }
        OutputFolder target = files.folder(file.resolveSibling(""));
        target.write(outputs, files.force());
        new Account(terminal).written(target.path(), outputs);
        return terminal.exit();
    }

    /** The folder of the case in whose {@code output/} the data lie. */
    private Optional<Path> home() {
        Path folder = file.toAbsolutePath().normalize().getParent();
        return folder != null && folder.endsWith("output") ? Optional.ofNullable(folder.getParent()) : Optional.empty();
    }

    private CaseSettings settings(Terminal terminal) {
        if (home().isEmpty()) {
            return CaseSettings.NONE;
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        CaseSettings settings = CaseFolder.settings(home().get(), diagnostics);
        terminal.tell(diagnostics);
        return settings;
    }
}
