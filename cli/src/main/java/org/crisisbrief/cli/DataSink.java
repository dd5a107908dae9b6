package org.crisisbrief.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Where extracted data go, piece by piece. */
interface DataSink extends Closeable {

    void write(String text) throws IOException, Failure;

    /** All was written; a file goes to its place. */
    void finish() throws IOException, Failure;

    /** Where {@code -o} points: a file, zipped by its ending; a device; without it, or with "-", standard output. */
    static DataSink to(@Nullable Path out, boolean force, Terminal terminal) throws Failure {
        if (out == null || out.toString().equals("-")) {
            return new StandardOutput(terminal);
        }
        OutputFolder folder = new OutputFolder(out.resolveSibling(""));
        try {
            if (Files.exists(out) && !Files.isRegularFile(out) && !Files.isDirectory(out)) {
                return new Device(new BufferedOutputStream(Files.newOutputStream(out)));
            }
            String name = String.valueOf(out.getFileName());
            if (!force) {
                folder.refuseChanged(name);
            }
            return new Archived(folder, folder.begin(name), force);
        } catch (IOException e) {
            throw folder.unwritable(e);
        }
    }

    /** Standard output. */
    record StandardOutput(Terminal terminal) implements DataSink {
        @Override
        public void write(String text) throws Failure {
            terminal.print(text);
        }

        @Override
        public void finish() {}

        @Override
        public void close() {}
    }

    /** What is no file, such as {@code /dev/null} or a pipe: nothing can be moved over it. */
    record Device(OutputStream out) implements DataSink {
        @Override
        public void write(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void finish() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    /** A file, which appears when it is whole. */
    final class Archived implements DataSink {

        private final OutputFolder folder;
        private final Draft draft;
        private final boolean force;
        private final OutputStream out;

        Archived(OutputFolder folder, Draft draft, boolean force) throws IOException {
            this.folder = folder;
            this.draft = draft;
            this.force = force;
            this.out = new BufferedOutputStream(
                    draft.name().endsWith(".gz") ? new GZIPOutputStream(draft.stream(), 1 << 16) : draft.stream(),
                    1 << 16);
        }

        @Override
        public void write(String text) throws IOException, Failure {
            try {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw folder.unwritable(e);
            }
        }

        @Override
        public void finish() throws IOException, Failure {
            try {
                out.close();
                folder.publish(List.of(draft), force);
            } catch (IOException e) {
                throw folder.unwritable(e);
            }
        }

        @Override
        public void close() throws IOException {
            draft.close();
        }
    }
}
