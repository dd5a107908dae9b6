package org.crisisbrief.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete the command. */
@Command(
        name = "completion",
        description = "Prints completions for bash and zsh.",
        footer = {"", "Example, for the running shell:", "  source <(crisisbrief completion)"})
final class Completion implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private CommandSpec command;

    @Override
    public Integer call() {
        command.commandLine()
                .getOut()
                .print(AutoComplete.bash("crisisbrief", command.root().commandLine()));
        return Exit.DONE;
    }
}
