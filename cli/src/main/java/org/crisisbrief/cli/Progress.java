package org.crisisbrief.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/**
 * One line that says how far long work is, and is gone when anything else is printed. Work that is done within a second
 * shows none.
 */
final class Progress {

    private static final long SECOND = 1_000_000_000L;

    private final PrintWriter err;
    private final boolean isWatched;
    private final LongSupplier nanos;
    private long next;
    private int width;

    /** @param nanos a clock, of any origin */
    Progress(PrintWriter err, boolean isWatched, LongSupplier nanos) {
        this.err = err;
        this.isWatched = isWatched;
        this.nanos = nanos;
        this.next = nanos.getAsLong() + SECOND;
    }

    /** Shows what is being done, unless another line was shown a moment ago. */
    void show(String text) {
        long now = isWatched ? nanos.getAsLong() : next - 1;
        if (now < next) {
            return;
        }
        next = now + SECOND / 10;
        String line = Printable.line(text);
        String shown = line.length() < 79 ? line : line.substring(0, 78);
        err.print("\r" + shown + " ".repeat(Math.max(0, width - shown.length())));
        err.flush();
        width = shown.length();
    }

    /** Takes the line away. Spaces do it, for not every terminal knows how to clear a line. */
    void clear() {
        if (width > 0) {
            err.print("\r" + " ".repeat(width) + "\r");
            err.flush();
            width = 0;
        }
    }
}
