package org.crisisbrief.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a command says, and how; the same for every command that reads or writes. */
final class MessageOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private CommandSpec command;

    @Option(names = "--quiet", description = "Print errors and warnings only.")
    boolean quiet;

    @Option(names = "--json", description = "Print messages as JSON Lines on standard error, for programs.")
    boolean json;

    @Option(names = "--strict", description = "Exit with 1 where there are warnings.")
    boolean strict;

    @Option(names = "--debug", description = "Show where in the program an internal error arose.")
    boolean debug;

    /** Where the command prints what these options let through. */
    Terminal terminal() {
        Main main = (Main) command.root().userObject();
        return new Terminal(
                command.commandLine().getOut(), command.commandLine().getErr(), main.screen(), this);
    }
}
