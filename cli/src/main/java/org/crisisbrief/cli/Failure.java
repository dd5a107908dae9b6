package org.crisisbrief.cli;

/** Why a command stopped, in words for the person who called it, with the exit code. */
final class Failure extends Exception {
    private static final long serialVersionUID = 1;

    private final int code;

    private Failure(int code, String message) {
        super(message);
        this.code = code;
    }

    /** A file could not be read or written. */
    static Failure files(String message) {
        return new Failure(Exit.FILES, message);
    }

    /** The call makes no sense. */
    static Failure usage(String message) {
        return new Failure(Exit.USAGE, message);
    }

    int code() {
        return code;
    }
}
