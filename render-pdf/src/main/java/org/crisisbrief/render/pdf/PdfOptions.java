package org.crisisbrief.render.pdf;

import java.util.List;
import java.util.function.Consumer;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.document.Theme;

/**
 * How a PDF file is set.
 *
 * @param theme how it looks, the size of its pages among it
 * @param attachments the files inside it; their names differ
 * @param diagnostics told of text that could not be printed
 */
public record PdfOptions(Theme theme, List<Attachment> attachments, Consumer<Diagnostic> diagnostics) {
    public PdfOptions {
        attachments = List.copyOf(attachments);
        if (attachments.stream().map(Attachment::name).distinct().count() < attachments.size()) {
            throw new IllegalArgumentException("two attachments have one name");
        }
    }
}
