package org.crisisbrief.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crisisbrief.extract.Extractor;
import org.crisisbrief.extract.read.Case;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.document.Document;
import org.crisisbrief.model.document.Paper;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.json.SituationJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Documents in, briefing out. */
@Command(
        name = "build",
        description = "Reads the documents of a case and writes the briefing.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  crisisbrief build examples/kazakhstan-2022",
            "      reads examples/kazakhstan-2022/input and writes briefing.pdf, briefing.docx and situation.json",
            "      into examples/kazakhstan-2022/output",
            "  crisisbrief build cases/flood --marking TLP:AMBER --as-of 2024-09-30",
            "  crisisbrief build cases/flood --format docx -o out/flood --force",
            "",
            "Exit codes: 0 done; 1 warnings under --strict; 2 wrong call; 3 a file could not be read or may not be",
            "written; 4 internal error."
        })
final class Build implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private CommandSpec command;

    @Mixin
    private final MessageOptions messages = new MessageOptions();

    @Mixin
    private final PageOptions pages = new PageOptions();

    @Parameters(paramLabel = "CASE", description = "The case's folder: input/ with documents, and situation.yaml.")
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private Path folder;

    @Option(names = "-o", paramLabel = "DIR", description = "Where to write; the case's output/ without it.")
    private @Nullable Path out;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            converter = Format.Converter.class,
            description = "What to write, with commas between: pdf, docx, json, xml. Without it pdf,docx,json.")
    private List<Format> formats = List.of(Format.PDF, Format.DOCX, Format.JSON);

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day the briefing speaks of, as 2022-01-09.")
    private @Nullable LocalDate asOf;

    @Option(names = "--force", description = "Replace files that were changed since they were written.")
    private boolean force;

    @Override
    public Integer call() throws Failure {
        Terminal terminal = new Terminal(command, messages);
        Case input = Cases.read(List.of(folder), pages.marking(), Optional.ofNullable(asOf), terminal);
        Situation situation = Extractor.english().extract(input);
        Tlp marking = pages.marking().orElse(situation.marking());
        String template = pages.template();
        Document document = pages.compose(situation, marking);

        EnumSet<Format> wanted = EnumSet.copyOf(formats);
        String data = SituationJson.write(situation, true);
        Paper paper = pages.paper().orElse(Cases.paper(input));
        List<Output> outputs = new ArrayList<>(new Typesetting(
                        template,
                        document,
                        PageOptions.attached(situation, marking, data, terminal),
                        paper,
                        terminal::tell)
                .outputs(wanted));
        if (wanted.contains(Format.JSON)) {
            outputs.add(new Output(Format.JSON.file(template), data.getBytes(StandardCharsets.UTF_8), 0));
        }
        Path target = out == null ? besideInput() : out;
        new OutputFolder(target).write(outputs, force);
        new Account(terminal).of(situation, target, outputs);
        return terminal.exit();
    }

    private Path besideInput() {
        Path home = Files.isDirectory(folder) ? folder : folder.resolveSibling("");
        return home.resolve("output");
    }
}
