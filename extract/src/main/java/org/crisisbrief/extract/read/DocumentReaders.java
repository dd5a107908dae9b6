package org.crisisbrief.extract.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crisisbrief.model.Diagnostic;

/** The reader of each format. */
final class DocumentReaders {

    private static final long LARGEST = 20L << 20;
    private static final List<DocumentReader> READERS = List.of(new PlainTextReader(), new MarkdownReader());

    private DocumentReaders() {}

    /**
     * Reads a document, or says in {@code diagnostics} why it was left out.
     *
     * @param path how messages and the situation call it
     * @param named whether the user named this very file, so that an unknown format is an error and not a warning
     */
    static Optional<ReadDocument> read(String path, Path file, boolean named, List<Diagnostic> diagnostics) {
        String name = String.valueOf(file.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        Optional<DocumentReader> reader =
                READERS.stream().filter(r -> r.endings().contains(ending)).findFirst();
        if (reader.isEmpty()) {
            String message = "This version reads .txt and .md only, so the file was left out. Save it as plain text.";
            diagnostics.add(named ? Diagnostic.error(path, message) : Diagnostic.warning(path, message));
            return Optional.empty();
        }
        byte[] bytes;
        try {
            if (Files.size(file) > LARGEST) {
                diagnostics.add(Diagnostic.error(
                        path, "The file is larger than 20 MB, so it was left out. Split it, or keep only the text."));
                return Optional.empty();
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            diagnostics.add(
                    Diagnostic.error(path, "The file cannot be read, so it was left out. Check that you may open it."));
            return Optional.empty();
        }
        return Decoding.of(path, bytes, diagnostics).map(characters -> {
            DocumentReader.Content content = reader.get().read(characters);
            return new ReadDocument(path, Optional.of(name), sha256(bytes), content.text(), content.metadata());
        });
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
