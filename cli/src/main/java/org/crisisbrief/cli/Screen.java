package org.crisisbrief.cli;

import picocli.CommandLine.Help.Ansi;

/**
 * Which of the two outputs a person watches: only there are colours and progress shown.
 *
 * @param out standard output is a terminal
 * @param err standard error is a terminal
 * @param colours the terminal shows colours, and its user wants some
 */
record Screen(boolean out, boolean err, boolean colours) {

    /** Nobody watches. */
    static final Screen NONE = new Screen(false, false, false);

    /** What the launcher found: "out", "err", both or none. Java itself tells only whether all of its streams are terminals. */
    private static final String TOLD = "crisisbrief.terminal";

    static Screen ofProcess() {
        String told = System.getProperty(TOLD);
        if (told == null) {
            boolean is = System.console() != null;
            return new Screen(is, is, is && Ansi.AUTO.enabled());
        }
        boolean capable = !"dumb".equals(System.getenv("TERM"));
        return new Screen(
                capable && told.contains("out"), capable && told.contains("err"), System.getenv("NO_COLOR") == null);
    }

    /** The styles that help on standard output is printed with. */
    Ansi help() {
        return out && colours ? Ansi.ON : Ansi.OFF;
    }
}
