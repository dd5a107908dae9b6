package org.crisisbrief.extract.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream, one at a time, so that a long stream takes no more memory than its longest line. */
final class Lines {

    private final InputStream in;
    private final int longest;
    private int number;

    /** @param longest how many bytes of a line are kept */
    Lines(InputStream in, int longest) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.longest = longest;
    }

    /**
     * A line without its end.
     *
     * @param number counted from 1
     * @param isWhole false if the line is longer than is kept; then {@code bytes} is its beginning
     */
    @SuppressWarnings("ArrayRecordComponent") // it is read once and never compared
    record Line(int number, byte[] bytes, boolean isWhole) {}

    /** The next line; empty at the end. */
    Optional<Line> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);
        boolean isWhole = true;
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        number++;
        for (; next >= 0 && next != '\n'; next = in.read()) {
            if (line.size() < longest) {
                line.write(next);
            } else {
                isWhole = false;
            }
        }
        return Optional.of(new Line(number, line.toByteArray(), isWhole));
    }

    /** The number of the line that is read next. */
    int upcoming() {
        return number + 1;
    }
}
