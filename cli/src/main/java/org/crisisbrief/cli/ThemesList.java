package org.crisisbrief.cli;

import java.util.concurrent.Callable;
import org.crisisbrief.extract.theme.ShippedThemes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the names of the themes that ship. */
@Command(
        name = "list",
        description = "Prints the names of the themes.",
        footer = {"", "Example:", "  crisisbrief themes list"})
final class ThemesList implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private CommandSpec command;

    @Override
    public Integer call() {
        ShippedThemes.names().forEach(command.commandLine().getOut()::println);
        return Exit.DONE;
    }
}
