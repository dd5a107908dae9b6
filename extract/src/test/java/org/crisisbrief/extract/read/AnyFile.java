package org.crisisbrief.extract.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.read.DocumentReader.Attachment;
import org.crisisbrief.extract.read.DocumentReader.Content;
import org.crisisbrief.extract.read.DocumentReader.Input;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.source.SourceText;

/** Gives bytes to what reads files of one kind. */
public final class AnyFile {

    private AnyFile() {}

    /**
     * Reads a document as a case's file. What its reader declares is a good end, and so is an exception that comes out of a
     * library, or a stack that nested elements filled: {@link Containment} makes a diagnostic of them. An exception that the
     * project's own code lets out is a defect, and so is memory that runs out.
     *
     * @param ending of the file's name
     */
    public static void document(String ending, byte[] bytes) {
        Format format = Format.of("a." + ending).orElseThrow();
        Input input = new Input("a." + ending, bytes, Optional.empty(), new Budget(Limits.STANDARD, bytes.length));
        try {
            Content content = format.reader().read(input);
            for (Attachment attachment : content.attachments()) {
                PartName.of(attachment.name());
                attachment.bytes().open();
            }
        } catch (IOException | StackOverflowError e) {
            return;
        } catch (RuntimeException e) {
            if (isOwn(e)) {
                throw e;
            }
        }
    }

    /** Reads the lines of an archive: each is a document or becomes an error of its own. */
    public static void archive(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("archive", ".jsonl");
        try {
            Files.write(file, bytes);
            try (Archive archive = Archive.open("archive.jsonl", file)) {
                for (Optional<BatchItem> item = archive.next(); item.isPresent(); item = archive.next()) {
                    item.get().diagnostics();
                }
            } catch (IOException e) {
                Archive.unopened(e);
            }
        } finally {
            Files.delete(file);
        }
    }

    /** Reads the settings of a case: what is wrong in them is a diagnostic. */
    public static void settings(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("situation", ".yaml");
        try {
            List<Diagnostic> diagnostics = new ArrayList<>();
            Files.write(file, bytes);
            SettingsYaml.read(file, diagnostics);
        } finally {
            Files.delete(file);
        }
    }

    /** The case of one document with this text. */
    public static Case text(String text) {
        ReadDocument document = new ReadDocument(
                "a.txt",
                Optional.of("a.txt"),
                "0".repeat(64),
                new SourceText(text, Paragraphs.of(text)),
                Metadata.NONE);
        return new Case("any", CaseSettings.NONE, List.of(document), List.of());
    }

    /** Whether no library stands between the JDK's code that threw and the project's; an exception thrown often loses its trace. */
    private static boolean isOwn(Throwable thrown) {
        for (StackTraceElement frame : thrown.getStackTrace()) {
            String name = frame.getClassName();
            if (!name.startsWith("java.") && !name.startsWith("jdk.") && !name.startsWith("sun.")) {
                return name.startsWith("org.crisisbrief.");
            }
        }
        return false;
    }
}
