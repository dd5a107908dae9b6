package org.crisisbrief.extract.read;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.source.SourceText;

/**
 * Reads the documents of one format. A reader is made when a first document of its format comes, so that the libraries it stands
 * on are loaded for those who need them alone; it keeps nothing between two documents. Its line in {@link Format} says which
 * files come to it.
 */
@FunctionalInterface
public interface DocumentReader {

    /**
     * Reads a document.
     *
     * @throws Unreadable if there is nothing to be read, with the reason; an {@link OverBudget} comes from the budget
     * @throws IOException if the file is damaged: the caller says so. The caller does the same for what a library throws
     *     unchecked, and for a stack or a memory that runs out.
     */
    Content read(Input input) throws IOException;

    /**
     * A document on its way to its reader.
     *
     * @param path how messages call it: relative to the case, with forward slashes; what came inside of a file stands behind that
     *     file's path, as in {@code input/mail.eml/report.pdf}
     * @param bytes the whole file, not larger than the budget allows; never altered
     * @param charset the name of the encoding where what carried the document told it
     * @param budget what reading it may take; shared with what it came in and with what comes inside of it
     */
    record Input(String path, byte[] bytes, Optional<String> charset, Budget budget) {}

    /**
     * What a document holds.
     *
     * @param text its characters, paragraphs and, where the format has them, pages; absent for a mere container, such as an
     *     archive, and where the diagnostics say why
     * @param metadata what it says of itself
     * @param attachments the documents inside of it, in their order; each becomes a document of its own
     * @param entries the documents that it is made of, in their order, where they are no files
     * @param diagnostics what a user should know of it, with the path of the input
     */
    record Content(
            Optional<SourceText> text,
            Metadata metadata,
            List<Attachment> attachments,
            List<Entry> entries,
            List<Diagnostic> diagnostics) {
        public Content {
            attachments = List.copyOf(attachments);
            entries = List.copyOf(entries);
            diagnostics = List.copyOf(diagnostics);
        }

        /** A document without entries. */
        public Content(
                Optional<SourceText> text,
                Metadata metadata,
                List<Attachment> attachments,
                List<Diagnostic> diagnostics) {
            this(text, metadata, attachments, List.of(), diagnostics);
        }

        /** A document with nothing inside of it and nothing amiss. */
        public static Content of(SourceText text, Metadata metadata) {
            return new Content(Optional.of(text), metadata, List.of(), List.of());
        }
    }

    /**
     * A document among several in one file, such as an entry of a feed.
     *
     * @param name tells it from the others of the file
     */
    record Entry(String name, SourceText text, Metadata metadata) {}

    /**
     * A document inside of another.
     *
     * @param name its file name; the part of a path that would lead out of the container is dropped by the caller
     * @param charset the name of its encoding where the container tells it
     * @param bytes gives its bytes, when its turn comes
     */
    record Attachment(String name, Optional<String> charset, Bytes bytes) {

        /** Unpacks an attachment. */
        @FunctionalInterface
        public interface Bytes {

            /** The bytes, counted against the budget of the input by {@link Budget#unpack}. */
            byte[] open() throws IOException;
        }

        /** An attachment whose bytes are at hand. */
        public Attachment(String name, byte[] bytes) {
            this(name, Optional.empty(), () -> bytes);
        }
    }
}
