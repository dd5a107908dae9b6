package org.crisisbrief.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a call in one line, what is near it, and where to read more: the whole help would hide it. */
final class Misuse implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        if (args.length == 0) {
            command.usage(err);
            return Exit.USAGE;
        }
        String message =
                said(e) + ". See \"" + command.getCommandSpec().qualifiedName() + " --help\" for what it takes.";
        err.println(
                Arrays.asList(args).contains("--json")
                        ? JsonLine.of("error", message, "")
                        : "crisisbrief: " + Printable.line(message));
        return Exit.USAGE;
    }

    private static String said(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException unmatched)) {
            return String.valueOf(e.getMessage());
        }
        String first = "\"" + unmatched.getUnmatched().get(0) + "\"";
        List<String> near = unmatched.getSuggestions();
        String hint = near.isEmpty() ? "" : "; near it is " + String.join(" or ", near);
        if (unmatched.isUnknownOption()) {
            return "There is no option " + first + hint;
        }
        boolean hasCommands = !e.getCommandLine().getCommandSpec().subcommands().isEmpty();
        return (hasCommands ? "There is no command " : "Too many arguments: nothing is expected at ") + first + hint;
    }
}
