package org.crisisbrief.extract.read;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.crisisbrief.model.Diagnostic;

/** A JSON Lines archive: one document a line, plain or gzipped, read as far as it is asked for. */
final class Archive implements Closeable {

    /** The path that stands for standard input. */
    static final Path STANDARD_INPUT = Path.of("-");

    private static final List<String> ENDINGS = List.of(".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz");
    private static final int LONGEST = 20 << 20;

    private final String name;
    private final InputStream in;
    private final Lines lines;
    private boolean isBroken;

    private Archive(String name, InputStream in) {
        this.name = name;
        this.in = in;
        this.lines = new Lines(in, LONGEST);
    }

    /** Whether a path is read as an archive. */
    static boolean is(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return path.equals(STANDARD_INPUT) || ENDINGS.stream().anyMatch(name::endsWith);
    }

    /**
     * Opens an archive; that it is gzipped is seen by its first bytes.
     *
     * @param name how messages call it
     */
    static Archive open(String name, Path path) throws IOException {
        boolean isStandard = path.equals(STANDARD_INPUT);
        InputStream raw = new BufferedInputStream(isStandard ? System.in : Files.newInputStream(path), 1 << 16);
        raw.mark(2);
        boolean isZipped = raw.read() == 0x1F && raw.read() == 0x8B;
        raw.reset();
        return new Archive(isStandard ? "(standard input)" : name, isZipped ? new GZIPInputStream(raw, 1 << 16) : raw);
    }

    /** What is said where an archive could not be opened. */
    static String unopened(IOException e) {
        return "The archive cannot be opened (" + e.getMessage() + "). Check the file and that you may read it.";
    }

    /** The next record, empty lines passed over; empty at the end. */
    Optional<BatchItem> next() {
        while (!isBroken) {
            try {
                Optional<Lines.Line> line = lines.next();
                if (line.isEmpty()) {
                    return Optional.empty();
                }
                if (!isBlank(line.get().bytes())) {
                    return Optional.of(item(line.get()));
                }
            } catch (IOException e) {
                isBroken = true;
                return Optional.of(unread(
                        lines.upcoming(),
                        new byte[0],
                        "The archive cannot be read from here on (" + e.getMessage()
                                + "). Get it anew; what stands before was read."));
            }
        }
        return Optional.empty();
    }

    private BatchItem item(Lines.Line line) {
        return line.isWhole()
                ? ArchiveRecord.read(name + ":" + line.number(), line.bytes())
                : unread(line.number(), line.bytes(), "The line is longer than 20 MB, so the record was left out.");
    }

    private BatchItem unread(int number, byte[] bytes, String message) {
        String where = name + ":" + number;
        return new BatchItem.Unread(
                where,
                where,
                Optional.empty(),
                bytes.length == 0 ? "" : Sha256.of(bytes),
                List.of(Diagnostic.error(where, message)));
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
