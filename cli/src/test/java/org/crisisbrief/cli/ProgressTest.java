package org.crisisbrief.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final StringWriter shown = new StringWriter();
    private long now;

    private Progress progress(boolean isWatched) {
        return new Progress(new PrintWriter(shown), isWatched, () -> now);
    }

    @Test
    void showsNothingOfShortWork() {
        Progress progress = progress(true);
        now = 900_000_000L;
        progress.show("Reading 1 of 2 ...");
        progress.clear();

        assertEquals("", shown.toString());
    }

    @Test
    void replacesItsLineAndTakesItAway() {
        Progress progress = progress(true);
        now = 1_000_000_000L;
        progress.show("Reading 9 of 12 ...");
        progress.show("Reading 10 of 12 ...");
        now += 100_000_000L;
        progress.show("Composing ...");
        progress.clear();

        assertEquals(
                "\rReading 9 of 12 ...\rComposing ..." + " ".repeat(6) + "\r" + " ".repeat(13) + "\r",
                shown.toString());
    }

    @Test
    void showsNothingWhereNobodyWatches() {
        Progress progress = progress(false);
        now = 5_000_000_000L;
        progress.show("Reading 1 of 2 ...");
        progress.clear();

        assertEquals("", shown.toString());
    }
}
