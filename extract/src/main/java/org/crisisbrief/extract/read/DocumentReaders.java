package org.crisisbrief.extract.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crisisbrief.extract.read.DocumentReader.Attachment;
import org.crisisbrief.extract.read.DocumentReader.Content;
import org.crisisbrief.extract.read.DocumentReader.Entry;
import org.crisisbrief.extract.read.DocumentReader.Input;
import org.crisisbrief.model.Diagnostic;

/**
 * Reads documents and what they carry. Whatever a file does to its reader stays with that file: it ends in a result or in a
 * diagnostic, and the others are read.
 */
final class DocumentReaders {

    private final Limits limits;
    private final List<Diagnostic> diagnostics;
    private final Map<Format, DocumentReader> readers = new EnumMap<>(Format.class);
    private final List<ReadDocument> documents = new ArrayList<>();

    private DocumentReaders(Limits limits, List<Diagnostic> diagnostics) {
        this.limits = limits;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads a document and the documents inside of it, or says in {@code diagnostics} why it was left out.
     *
     * @param path how messages and the situation call it
     * @param named whether the user named this very file, so that an unknown format is an error and not a warning
     */
    static List<ReadDocument> read(String path, Path file, boolean named, List<Diagnostic> diagnostics) {
        return read(path, file, named, diagnostics, Limits.STANDARD);
    }

    static List<ReadDocument> read(String path, Path file, boolean named, List<Diagnostic> diagnostics, Limits limits) {
        DocumentReaders readers = new DocumentReaders(limits, diagnostics);
        readers.file(path, file, named);
        return readers.documents;
    }

    private void file(String path, Path file, boolean named) {
        String name = String.valueOf(file.getFileName());
        Optional<Format> format = Format.of(name);
        if (format.isEmpty()) {
            String message = "This version reads " + Format.all()
                    + " only, so the file was left out. Save it in one of these formats.";
            diagnostics.add(named ? Diagnostic.error(path, message) : Diagnostic.warning(path, message));
            return;
        }
        byte[] bytes;
        try {
            if (Files.size(file) > limits.bytes()) {
                diagnostics.add(Diagnostic.error(
                        path,
                        "The file is larger than %,d MB, so it was left out. Split it, or keep only the text."
                                .formatted(limits.bytes() >> 20)));
                return;
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            diagnostics.add(
                    Diagnostic.error(path, "The file cannot be read, so it was left out. Check that you may open it."));
            return;
        }
        document(name, new Input(path, bytes, Optional.empty(), new Budget(limits, bytes.length)), format.get());
    }

    private void document(String name, Input input, Format named) {
        Format format = Signature.of(input.bytes(), Optional.of(named)).orElse(named);
        Optional<Content> content =
                Containment.read(readers.computeIfAbsent(format, Format::reader), input, diagnostics);
        content.ifPresent(read -> {
            diagnostics.addAll(read.diagnostics());
            read.text()
                    .ifPresent(text -> documents.add(new ReadDocument(
                            input.path(), Optional.of(name), Sha256.of(input.bytes()), text, read.metadata())));
            for (Entry entry : read.entries()) {
                documents.add(new ReadDocument(
                        input.path() + "#" + entry.name(),
                        Optional.of(name),
                        Sha256.of(input.bytes()),
                        entry.text(),
                        entry.metadata()));
            }
            for (Attachment attachment : read.attachments()) {
                attachment(attachment, input);
            }
        });
    }

    private void attachment(Attachment attachment, Input carrier) {
        String inside = PartName.of(attachment.name());
        String name = inside.substring(inside.lastIndexOf('/') + 1);
        String path = carrier.path() + "/" + inside;
        Optional<Format> format = Format.of(name);
        if (format.isEmpty()) {
            diagnostics.add(Diagnostic.note(
                    path, "This version reads " + Format.all() + " only, so this part of the file was left out."));
            return;
        }
        Containment.bytes(attachment, path, carrier.budget(), diagnostics).ifPresent(bytes -> {
            document(name, new Input(path, bytes, attachment.charset(), carrier.budget()), format.get());
            carrier.budget().leave();
        });
    }
}
