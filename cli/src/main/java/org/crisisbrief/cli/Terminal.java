package org.crisisbrief.cli;

import java.io.PrintWriter;
import java.util.List;
import org.crisisbrief.compose.check.Finding;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.Diagnostic.Severity;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command prints: its account on standard output, messages on standard error. */
final class Terminal {

    private final PrintWriter out;
    private final PrintWriter err;
    private final Ansi ansi;
    private final MessageOptions options;
    private boolean hasWarnings;
    private boolean hasErrors;

    Terminal(CommandSpec command, MessageOptions options) {
        CommandLine line = command.commandLine();
        this.out = line.getOut();
        this.err = line.getErr();
        this.ansi = line.getColorScheme().ansi();
        this.options = options;
    }

    /** A line of the account; nothing where only messages are wanted. */
    void say(String text) {
        if (!options.quiet && !options.json) {
            out.println(Printable.line(text));
        }
    }

    /** A line of the account that begins in bold. */
    void say(String lead, String text) {
        if (!options.quiet && !options.json) {
            out.println(bold(Printable.line(lead), "1") + Printable.line(text));
        }
    }

    /** A finding about a file, printed in any case. */
    void found(Finding finding, String file) {
        String message = finding.rule() + ": " + finding.message() + " (" + finding.where() + ")";
        if (options.json) {
            err.println(JsonLine.of("warning", message, file));
        } else {
            out.println(Printable.line(message));
        }
    }

    /** A file that was written. */
    void wrote(String path, String note) {
        if (options.json) {
            err.println(JsonLine.of("note", "Written" + note + ".", path));
        } else {
            say("Wrote ", path + note);
        }
    }

    void tell(List<Diagnostic> diagnostics) {
        diagnostics.forEach(this::tell);
    }

    void tell(Diagnostic diagnostic) {
        hasWarnings |= diagnostic.severity() == Severity.WARNING;
        hasErrors |= diagnostic.severity() == Severity.ERROR;
        String file = diagnostic.file().orElse("");
        if (options.json) {
            err.println(JsonLine.of(word(diagnostic.severity()), diagnostic.message(), file));
        } else if (!options.quiet || diagnostic.severity() != Severity.NOTE) {
            String colour = diagnostic.severity() == Severity.ERROR ? "1;31" : "1;33";
            err.println((file.isEmpty() ? "" : Printable.line(file) + ": ")
                    + bold(word(diagnostic.severity()) + ": ", colour)
                    + Printable.line(diagnostic.message()));
        }
    }

    /** The exit code after all that was told. */
    int exit() {
        out.flush();
        err.flush();
        if (hasErrors) {
            return Exit.FILES;
        }
        return hasWarnings && options.strict ? Exit.FINDINGS : Exit.DONE;
    }

    private String bold(String text, String style) {
        return ansi.enabled() ? "\u001b[" + style + "m" + text + "\u001b[0m" : text;
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }
}
