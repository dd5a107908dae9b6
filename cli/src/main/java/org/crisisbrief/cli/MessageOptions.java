package org.crisisbrief.cli;

import picocli.CommandLine.Option;

/** What a command says, and how; the same for every command that reads or writes. */
final class MessageOptions {

    @Option(names = "--quiet", description = "Print errors and warnings only.")
    boolean quiet;

    @Option(names = "--json", description = "Print messages as JSON Lines on standard error, for programs.")
    boolean json;

    @Option(names = "--strict", description = "Exit with 1 where there are warnings.")
    boolean strict;

    @Option(names = "--debug", description = "Show where in the program an internal error arose.")
    boolean debug;
}
