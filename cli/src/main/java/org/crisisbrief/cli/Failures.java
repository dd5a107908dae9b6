package org.crisisbrief.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what stops a command into a line and an exit code; a stack trace is shown for {@code --debug} alone. */
final class Failures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        boolean json = isGiven(parsed, "--json");
        boolean isExpected = e instanceof Failure;
        String message = isExpected
                ? String.valueOf(e.getMessage())
                : "Internal error, a defect of the program: " + e + ". --debug shows where it arose.";
        err.println(json ? JsonLine.of("error", message, "") : "crisisbrief: " + Printable.line(message));
        if (isGiven(parsed, "--debug")) {
            e.printStackTrace(err);
        }
        return e instanceof Failure failure ? failure.code() : Exit.INTERNAL;
    }

    private static boolean isGiven(ParseResult parsed, String option) {
        for (ParseResult each = parsed; each != null; each = each.hasSubcommand() ? each.subcommand() : null) {
            if (each.hasMatchedOption(option)) {
                return true;
            }
        }
        return false;
    }
}
