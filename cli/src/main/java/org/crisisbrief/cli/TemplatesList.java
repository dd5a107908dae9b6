package org.crisisbrief.cli;

import java.util.concurrent.Callable;
import org.crisisbrief.compose.Composer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the names of the templates that ship. */
@Command(
        name = "list",
        description = "Prints the names of the templates.",
        footer = {"", "Example:", "  crisisbrief templates list"})
final class TemplatesList implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private CommandSpec command;

    @Override
    public Integer call() {
        Composer.shipped().templates().forEach(command.commandLine().getOut()::println);
        return Exit.DONE;
    }
}
