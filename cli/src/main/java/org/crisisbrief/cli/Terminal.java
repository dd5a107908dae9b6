package org.crisisbrief.cli;

import java.io.PrintWriter;
import java.util.List;
import org.crisisbrief.compose.check.Finding;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.Diagnostic.Severity;

/** Where a command prints: its account on standard output, messages on standard error. */
final class Terminal {

    private final PrintWriter out;
    private final PrintWriter err;
    private final Screen screen;
    private final MessageOptions options;
    private final Progress progress;
    private boolean hasWarnings;
    private boolean hasErrors;

    Terminal(PrintWriter out, PrintWriter err, Screen screen, MessageOptions options) {
        this.out = out;
        this.err = err;
        this.screen = screen;
        this.options = options;
        this.progress = new Progress(err, screen.err() && !options.quiet && !options.json, System::nanoTime);
    }

    /** Says how far long work is, where somebody watches. */
    void progress(String text) {
        progress.show(text);
    }

    /**
     * Prints what was asked for, such as data, as it stands.
     *
     * @throws Failure if nobody takes it: the disk is full, or the program that reads it has ended
     */
    void print(String text) throws Failure {
        progress.clear();
        out.print(text);
        if (out.checkError()) {
            throw Failure.files("Standard output cannot be written: the disk is full, or what reads it has ended.");
        }
    }

    /** A line of the account; nothing where only messages are wanted. */
    void say(String text) {
        if (!options.quiet && !options.json) {
            progress.clear();
            out.println(Printable.line(text));
        }
    }

    /** A line of the account that begins in bold. */
    void say(String lead, String text) {
        if (!options.quiet && !options.json) {
            progress.clear();
            out.println(styled(Printable.line(lead), "1", screen.out()) + Printable.line(text));
        }
    }

    /** A finding about a file, printed in any case. */
    void found(Finding finding, String file) {
        progress.clear();
        String message = finding.rule() + ": " + finding.message() + " (" + finding.where() + ")";
        if (options.json) {
            err.println(JsonLine.of("warning", message, file));
        } else {
            out.println(Printable.line(message));
        }
    }

    /** A file that was written. */
    void wrote(String path, String note) {
        progress.clear();
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
        progress.clear();
        if (options.json) {
            err.println(JsonLine.of(word(diagnostic.severity()), diagnostic.message(), file));
        } else if (!options.quiet || diagnostic.severity() != Severity.NOTE) {
            String colour = diagnostic.severity() == Severity.ERROR ? "1;31" : "1;33";
            err.println((file.isEmpty() ? "" : Printable.line(file) + ": ")
                    + styled(word(diagnostic.severity()) + ": ", colour, screen.err())
                    + Printable.line(diagnostic.message()));
        }
    }

    /** The exit code after all that was told. */
    int exit() {
        progress.clear();
        out.flush();
        err.flush();
        if (hasErrors) {
            return Exit.FILES;
        }
        return hasWarnings && options.strict ? Exit.FINDINGS : Exit.DONE;
    }

    private String styled(String text, String style, boolean isWatched) {
        return isWatched && screen.colours() ? "\u001b[" + style + "m" + text + "\u001b[0m" : text;
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }
}
