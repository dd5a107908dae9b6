package org.crisisbrief.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.crisisbrief.extract.read.Case;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.document.Document;
import org.crisisbrief.model.document.Theme;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.json.SituationJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Documents in, briefing out. */
@Command(
        name = "build",
        addMethodSubcommands = false,
        description = "Reads the documents of a case and writes the briefing.",
        footer = {
            "",
            "Examples:",
            "  crisisbrief build examples/kazakhstan-2022",
            "      reads its input/ and writes briefing.pdf, briefing.docx and",
            "      situation.json into its output/",
            "  crisisbrief build cases/flood --marking TLP:AMBER --as-of 2024-09-30",
            "  crisisbrief build cases/flood --template sitrep,flash,briefing",
            "  crisisbrief build cases/flood --language fr",
            "  crisisbrief build cases/flood --format docx -o out/flood --force",
            "  crisisbrief build cases/flood --format pdf,csv",
            "      with tables/events.csv, tables/casualties.csv ... for a spreadsheet",
            "",
            "Exit codes: 0 done; 1 warnings under --strict; 2 wrong call; 3 a file could",
            "not be read or may not be written; 4 internal error."
        })
final class Build implements Callable<Integer> {

    @Mixin
    private final MessageOptions messages = new MessageOptions();

    @Mixin
    private final CaseOptions options = new CaseOptions();

    @Mixin
    private final PageOptions pages = new PageOptions();

    @Mixin
    private final FileOptions files = new FileOptions();

    @Parameters(paramLabel = "CASE", description = "The case's folder: input/ with documents, and situation.yaml.")
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private Path folder;

    @Override
    public Integer call() throws Failure {
        Terminal terminal = messages.terminal();
        List<ChosenTemplate> templates = pages.templates();
        Case input = options.read(List.of(folder), pages.marking(), terminal);
        Situation situation = CaseOptions.extract(input, terminal);
        Tlp marking = pages.marking().orElse(situation.marking());
        terminal.progress("Composing ...");
        String data = SituationJson.write(situation, true);
        String attached = PageOptions.attached(situation, marking, data, terminal);
        Theme theme = pages.theme(input.settings(), home(), terminal);
        Locale language = pages.language().orElse(CaseOptions.language(input.settings()));
        Fitting fitting = new Fitting(theme, terminal::tell);
        EnumSet<Format> wanted = files.formats(EnumSet.of(Format.PDF, Format.DOCX, Format.JSON));
        terminal.progress("Setting pages ...");
        List<Output> outputs = new ArrayList<>();
        for (ChosenTemplate template : templates) {
            Document document = pages.compose(template, situation, language, marking, fitting);
            outputs.addAll(new Typesetting(template.name(), document, attached, theme, terminal::tell).outputs(wanted));
        }
        if (wanted.contains(Format.JSON)) {
            outputs.add(new Output(Format.JSON.file(""), data.getBytes(StandardCharsets.UTF_8), 0));
        }
        if (wanted.contains(Format.CSV)) {
            outputs.addAll(Output.tables(situation, marking));
        }
        OutputFolder target = files.folder(besideInput());
        target.write(outputs, files.force());
        new Account(terminal).of(situation, target.path(), outputs);
        return terminal.exit();
    }

    private Path besideInput() {
        return home().resolve("output");
    }

    private Path home() {
        return Files.isDirectory(folder) ? folder : folder.resolveSibling("");
    }
}
