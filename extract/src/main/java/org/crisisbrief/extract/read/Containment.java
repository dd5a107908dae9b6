package org.crisisbrief.extract.read;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.read.DocumentReader.Attachment;
import org.crisisbrief.extract.read.DocumentReader.Content;
import org.crisisbrief.extract.read.DocumentReader.Input;
import org.crisisbrief.model.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Keeps what goes wrong in one document with that document. */
final class Containment {

    private Containment() {}

    @FunctionalInterface
    private interface Work<T> {
        T done() throws IOException;
    }

    /** What the reader makes of a document; nothing, and one error, where it fails. */
    static Optional<Content> read(DocumentReader reader, Input input, List<Diagnostic> diagnostics) {
        return contained(
                () -> {
                    Content content = reader.read(input);
                    input.budget().check();
                    return content;
                },
                input.path(),
                diagnostics);
    }

    /** The bytes of an attachment, with the budget one deeper; nothing, and one error, where they cannot be had. */
    static Optional<byte[]> bytes(Attachment attachment, String path, Budget budget, List<Diagnostic> diagnostics) {
        Optional<byte[]> bytes = contained(
                () -> {
                    budget.enter();
                    return attachment.bytes().open();
                },
                path,
                diagnostics);
        if (bytes.isEmpty()) {
            budget.leave();
        }
        return bytes;
    }

    /**
     * Libraries meet a damaged file with unchecked exceptions of many kinds, with endless recursion and with arrays as long as
     * the file claims. None of these leaves anything behind but garbage, so here, and only here, all of them are caught.
     */
    private static <T> Optional<T> contained(Work<T> work, String path, List<Diagnostic> diagnostics) {
        try {
            return Optional.of(work.done());
        } catch (IOException e) {
            diagnostics.add(Diagnostic.error(path, message(e)));
        } catch (RuntimeException e) {
            diagnostics.add(Diagnostic.error(path, message(e)));
        } catch (StackOverflowError e) {
            diagnostics.add(Diagnostic.error(
                    path, "The document is nested more deeply than any that people write, so it was left out."));
        } catch (OutOfMemoryError e) {
            diagnostics.add(Diagnostic.error(
                    path, "Reading the document takes more memory than there is, so it was left out. Split it."));
        }
        return Optional.empty();
    }

    /** The reason that a reader gave, wherever a library wrapped it; else that the file is damaged. */
    private static String message(Throwable thrown) {
        int depth = 0;
        for (@Nullable Throwable e = thrown; e != null && depth < 20; e = e.getCause(), depth++) {
            if (e instanceof Unreadable unreadable) {
                return String.valueOf(unreadable.getMessage());
            }
        }
        return "The file is damaged or is not what its name says, so it was left out. Open it in the program that it is for and "
                + "save it again.";
    }
}
