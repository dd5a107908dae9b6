package org.crisisbrief.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.document.Document;
import org.crisisbrief.model.document.DocumentXml;
import org.crisisbrief.model.document.PageNumbers;
import org.crisisbrief.model.document.Paper;
import org.crisisbrief.model.document.Renderer;
import org.crisisbrief.render.docx.DocxOptions;
import org.crisisbrief.render.docx.DocxRenderer;
import org.crisisbrief.render.pdf.Attachment;
import org.crisisbrief.render.pdf.PdfOptions;
import org.crisisbrief.render.pdf.PdfRenderer;

/**
 * Sets a composed document in the formats asked for. The PDF is laid out first, for Word's contents carry its page numbers.
 *
 * @param name what the files are called: the template's name
 * @param data the situation as JSON, which travels inside the PDF; empty where it may not
 * @param diagnostics told of text that could not be printed
 */
record Typesetting(String name, Document document, String data, Paper paper, Consumer<Diagnostic> diagnostics) {

    /** The files, in the order of the formats. */
    List<Output> outputs(Set<Format> formats) {
        List<Output> outputs = new ArrayList<>();
        PageNumbers numbers = PageNumbers.NONE;
        if (formats.contains(Format.PDF) || formats.contains(Format.DOCX)) {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream(1 << 18);
            numbers = render(new PdfRenderer(new PdfOptions(paper, attachments(), diagnostics)), pdf);
            if (formats.contains(Format.PDF)) {
                outputs.add(new Output(Format.PDF.file(name), pdf.toByteArray(), numbers.pages()));
            }
        }
        if (formats.contains(Format.DOCX)) {
            ByteArrayOutputStream docx = new ByteArrayOutputStream(1 << 18);
            render(new DocxRenderer(new DocxOptions(paper, numbers)), docx);
            outputs.add(new Output(Format.DOCX.file(name), docx.toByteArray(), 0));
        }
        if (formats.contains(Format.XML)) {
            outputs.add(text(Format.XML, DocumentXml.write(document)));
        }
        return outputs;
    }

    private List<Attachment> attachments() {
        return data.isEmpty()
                ? List.of()
                : List.of(new Attachment(
                        Format.JSON.file(name),
                        "application/json",
                        "What the documents say, as data",
                        data.getBytes(StandardCharsets.UTF_8)));
    }

    private Output text(Format format, String text) {
        return new Output(format.file(name), text.getBytes(StandardCharsets.UTF_8), 0);
    }

    /** A renderer into memory. */
    private PageNumbers render(Renderer renderer, ByteArrayOutputStream out) {
        try {
            return renderer.render(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
