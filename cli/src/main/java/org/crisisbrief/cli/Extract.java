package org.crisisbrief.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crisisbrief.extract.Extractor;
import org.crisisbrief.extract.read.Case;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.json.SituationJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Documents in, data out. */
@Command(
        name = "extract",
        description = "Reads documents and writes what they say as situation.json.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  crisisbrief extract cases/flood -o situation.json",
            "  crisisbrief extract report.txt update.md > situation.json"
        })
final class Extract implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private CommandSpec command;

    @Mixin
    private final MessageOptions messages = new MessageOptions();

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "A case's folder, a folder, or documents.")
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private List<Path> inputs;

    @Option(names = "-o", paramLabel = "FILE", description = "The file to write; standard output without it.")
    private @Nullable Path out;

    @Option(
            names = "--marking",
            paramLabel = "TLP",
            converter = TlpConverter.class,
            description = "The marking of what is written, such as TLP:GREEN.")
    private @Nullable Tlp marking;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day the documents speak of, as 2022-01-09.")
    private @Nullable LocalDate asOf;

    @Option(names = "--force", description = "Replace a file that was changed since it was written.")
    private boolean force;

    @Override
    public Integer call() throws Failure {
        Terminal terminal = new Terminal(command, messages);
        Case input = Cases.read(inputs, Optional.ofNullable(marking), Optional.ofNullable(asOf), terminal);
        Situation situation = Extractor.english().extract(input);
        String json = SituationJson.write(situation, true);
        if (out == null) {
            command.commandLine().getOut().print(json);
        } else {
            Output output = new Output(String.valueOf(out.getFileName()), json.getBytes(StandardCharsets.UTF_8), 0);
            Path folder = out.resolveSibling("");
            new OutputFolder(folder).write(List.of(output), force);
            new Account(terminal).of(situation, folder, List.of(output));
        }
        return terminal.exit();
    }
}
