package org.crisisbrief.extract.read;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.Diagnostic.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Documents of many inputs, read one by one in the order of the inputs: documents, folders of them, archives. What was
 * handed out is not held.
 */
public final class Batch implements Closeable {

    private final Deque<Path> inputs;
    private final Deque<Map.Entry<String, Path>> files = new ArrayDeque<>();
    private final Deque<BatchItem> ready = new ArrayDeque<>();
    private final List<Path> named;
    private CaseSettings settings = CaseSettings.NONE;
    private @Nullable Archive archive;

    public Batch(List<Path> inputs) {
        this.inputs = new ArrayDeque<>(inputs);
        this.named = List.copyOf(inputs);
    }

    /** Whether a path names an archive: by its ending, or as standard input. */
    public static boolean isArchive(Path path) {
        return Archive.is(path);
    }

    /** The next document, or what is to be said instead; empty at the end. */
    public Optional<BatchItem> next() throws IOException {
        while (true) {
            if (!ready.isEmpty()) {
                return Optional.of(ready.remove());
            }
            Optional<BatchItem> record = archive == null ? Optional.empty() : archive.next();
            if (record.isPresent()) {
                return record.map(this::described);
            }
            close();
            Map.Entry<String, Path> file = files.poll();
            if (file != null && Archive.is(file.getValue())) {
                Optional<BatchItem> failed = open(file.getKey(), file.getValue());
                if (failed.isPresent()) {
                    return failed;
                }
            } else if (file != null) {
                ready.addAll(read(file.getKey(), file.getValue()));
            } else if (inputs.isEmpty()) {
                return Optional.empty();
            } else {
                List<Diagnostic> diagnostics = begin(inputs.remove());
                if (!diagnostics.isEmpty()) {
                    return Optional.of(new BatchItem.Remark("", diagnostics));
                }
            }
        }
    }

    private List<Diagnostic> begin(Path input) {
        CaseFiles found = CaseFiles.of(List.of(input));
        settings = found.settings();
        files.addAll(found.files().entrySet());
        return found.diagnostics();
    }

    /** Opens an archive; or says why that cannot be. */
    private Optional<BatchItem> open(String name, Path path) {
        try {
            archive = Archive.open(name, path);
            return Optional.empty();
        } catch (IOException e) {
            Diagnostic error = Diagnostic.error(name, Archive.unopened(e));
            return Optional.of(new BatchItem.Unread(name, name, Optional.of(name), "", List.of(error)));
        }
    }

    /** The documents of a file, which may carry others, each with what is to be said of it; then what could not be read. */
    private List<BatchItem> read(String name, Path file) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<ReadDocument> documents = DocumentReaders.read(name, file, named.contains(file), diagnostics);
        Map<String, List<Diagnostic>> said = new LinkedHashMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            said.computeIfAbsent(diagnostic.file().orElse(name), n -> new ArrayList<>())
                    .add(diagnostic);
        }
        List<BatchItem> read = new ArrayList<>();
        for (ReadDocument document : documents) {
            List<Diagnostic> of = said.remove(document.path());
            read.add(described(new BatchItem.Document(
                    document.path(), document, Optional.empty(), CaseSettings.NONE, of == null ? List.of() : of)));
        }
        said.forEach((path, of) -> read.add(
                of.stream().anyMatch(d -> d.severity() == Severity.ERROR)
                        ? new BatchItem.Unread(
                                path,
                                path,
                                Optional.of(path.substring(path.lastIndexOf('/') + 1)),
                                path.equals(name) ? hash(file) : "",
                                of)
                        : new BatchItem.Remark(path, of)));
        return read;
    }

    private static String hash(Path file) {
        try {
            return Sha256.of(Files.readAllBytes(file));
        } catch (IOException e) {
            return "";
        }
    }

    private BatchItem described(BatchItem item) {
        return item instanceof BatchItem.Document d
                ? new BatchItem.Document(
                        d.where(), settings.describe(d.document()), d.group(), settings, d.diagnostics())
                : item;
    }

    @Override
    public void close() throws IOException {
        if (archive != null) {
            archive.close();
            archive = null;
        }
    }
}
