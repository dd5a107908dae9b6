package org.crisisbrief.cli;

/** What the command's exit code means. */
final class Exit {

    /** Done. */
    static final int DONE = 0;

    /** Done, and something was found: by {@code check}, or a warning under {@code --strict}. */
    static final int FINDINGS = 1;

    /** The command was called in a wrong way. */
    static final int USAGE = 2;

    /** An input could not be read or an output not be written. */
    static final int FILES = 3;

    /** A defect of the program. */
    static final int INTERNAL = 4;

    private Exit() {}
}
