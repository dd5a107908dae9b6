package org.crisisbrief.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
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

/** Data in, pages out. */
@Command(
        name = "render",
        description = "Makes the pages of a situation.json that was written, and perhaps edited, before.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  crisisbrief render situation.json -o pages",
            "  crisisbrief render situation.json --format pdf --marking TLP:GREEN"
        })
final class Render implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private CommandSpec command;

    @Mixin
    private final MessageOptions messages = new MessageOptions();

    @Mixin
    private final PageOptions pages = new PageOptions();

    @Parameters(paramLabel = "SITUATION", description = "A situation.json with the texts of its sources.")
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private Path file;

    @Option(names = "-o", paramLabel = "DIR", description = "Where to write; the file's own folder without it.")
    private @Nullable Path out;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            converter = Format.Converter.class,
            description = "What to write, with commas between: pdf, docx, xml. Without it pdf,docx.")
    private List<Format> formats = List.of(Format.PDF, Format.DOCX);

    @Option(names = "--force", description = "Replace files that were changed since they were written.")
    private boolean force;

    @Override
    public Integer call() throws Failure {
        Terminal terminal = new Terminal(command, messages);
        EnumSet<Format> wanted = EnumSet.copyOf(formats);
        if (wanted.contains(Format.JSON)) {
            throw Failure.usage("render writes pdf, docx and xml; the JSON is what it reads.");
        }
        Situation situation = InputFiles.situation(file);
        if (situation.sources().stream().anyMatch(s -> s.text().isEmpty())) {
            throw Failure.files(file + ": a source carries no text to quote. Write it with \"crisisbrief extract\".");
        }
        Tlp marking = pages.marking().orElse(situation.marking());
        Document document = pages.compose(situation, marking);
        String data = PageOptions.attached(situation, marking, SituationJson.write(situation, true), terminal);
        List<Output> outputs = new Typesetting(
                        pages.template(), document, data, pages.paper().orElse(Paper.A4), terminal::tell)
                .outputs(wanted);
        Path folder = out == null ? file.resolveSibling("") : out;
        new OutputFolder(folder).write(outputs, force);
        new Account(terminal).written(folder, outputs);
        return terminal.exit();
    }
}
