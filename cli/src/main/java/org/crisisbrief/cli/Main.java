package org.crisisbrief.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The {@code crisisbrief} command. */
@Command(
        name = "crisisbrief",
        addMethodSubcommands = false,
        description = "Makes sourced crisis briefings, PDF and Word, from a folder of documents.",
        synopsisSubcommandLabel = "COMMAND",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  A briefing from the articles in cases/flood/input, into cases/flood/output:",
            "    crisisbrief build cases/flood",
            "  The Word file alone, on Letter paper, into another folder:",
            "    crisisbrief build cases/flood --format docx --paper Letter -o out/flood",
            "  What the documents say, as data; then, after editing, as pages:",
            "    crisisbrief extract cases/flood -o situation.json",
            "    crisisbrief render situation.json -o pages",
            "",
            "crisisbrief COMMAND --help shows what a command can do."
        })
public final class Main {

    private static final List<Class<?>> COMMANDS = List.of(
            Build.class,
            Extract.class,
            Render.class,
            Check.class,
            Explain.class,
            Templates.class,
            Themes.class,
            Completion.class,
            CommandLine.HelpCommand.class);

    private final Screen screen;

    private Main(Screen screen) {
        this.screen = screen;
    }

    /** Which of the outputs a person watches. */
    Screen screen() {
        return screen;
    }

    public static void main(String[] args) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> {
            System.err.println("crisisbrief: internal error: " + Printable.line(String.valueOf(error)));
            Runtime.getRuntime().halt(Exit.INTERNAL);
        });
        Console console = System.console();
        Charset charset = console == null ? StandardCharsets.UTF_8 : console.charset();
        int exit =
                run(Screen.ofProcess(), writer(FileDescriptor.out, charset), writer(FileDescriptor.err, charset), args);
        System.exit(exit);
    }

    private static PrintWriter writer(FileDescriptor to, Charset charset) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(to), charset), false);
    }

    /** Runs the command and returns its exit code. */
    static int run(Screen screen, PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new Main(screen));
        // No reference to a method of CommandLine: that would keep this largest of classes out of the archive to start
        // from.
        for (Class<?> command : called(args)) {
            line.addSubcommand(command);
        }
        line.setOut(out);
        line.setErr(err);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(screen.help()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.setExecutionExceptionHandler(new Failures());
        line.setParameterExceptionHandler(new Misuse());
        int exit = line.execute(args);
        out.flush();
        err.flush();
        return exit;
    }

    /**
     * The subcommand that the first argument names, as each takes time to describe; all of them where it names none, or the
     * one that tells of all.
     */
    private static List<Class<?>> called(String... args) {
        String first = args.length == 0 ? "" : args[0];
        for (Class<?> command : COMMANDS) {
            if (command.getSimpleName().toLowerCase(Locale.ROOT).equals(first) && command != Completion.class) {
                return List.of(command);
            }
        }
        return COMMANDS;
    }
}
