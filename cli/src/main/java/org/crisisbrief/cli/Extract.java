package org.crisisbrief.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.crisisbrief.extract.read.Case;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.json.SituationJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Documents in, data out. */
@Command(
        name = "extract",
        description = "Reads documents and writes what they say as situation.json.",
        footer = {
            "",
            "Examples:",
            "  crisisbrief extract cases/flood -o situation.json",
            "  crisisbrief extract report.txt update.md > situation.json"
        })
final class Extract implements Callable<Integer> {

    @Mixin
    private final MessageOptions messages = new MessageOptions();

    @Mixin
    private final CaseOptions options = new CaseOptions();

    @Mixin
    private final MarkingOption marking = new MarkingOption();

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "A case's folder, a folder, or documents.")
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private List<Path> inputs;

    @Option(names = "-o", paramLabel = "FILE", description = "The file to write; standard output without it.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Replace a file that was changed since it was written.")
    private boolean force;

    @Override
    public Integer call() throws Failure {
        Terminal terminal = messages.terminal();
        Case input = options.read(inputs, marking.marking(), terminal);
        Situation situation = CaseOptions.extract(input, terminal);
        String json = SituationJson.write(situation, true);
        if (out == null) {
            terminal.print(json);
        } else {
            Output output = new Output(String.valueOf(out.getFileName()), json.getBytes(StandardCharsets.UTF_8), 0);
            Path folder = out.resolveSibling("");
            new OutputFolder(folder).write(List.of(output), force);
            new Account(terminal).of(situation, folder, List.of(output));
        }
        return terminal.exit();
    }
}
