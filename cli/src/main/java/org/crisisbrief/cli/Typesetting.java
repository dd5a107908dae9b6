package org.crisisbrief.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.document.Document;
import org.crisisbrief.model.document.DocumentXml;
import org.crisisbrief.model.document.PageNumbers;
import org.crisisbrief.model.document.Renderer;
import org.crisisbrief.model.document.Theme;
import org.crisisbrief.render.docx.DocxOptions;
import org.crisisbrief.render.docx.DocxRenderer;
import org.crisisbrief.render.pdf.Attachment;
import org.crisisbrief.render.pdf.PdfOptions;
import org.crisisbrief.render.pdf.PdfRenderer;

/**
 * Sets a composed document in the formats asked for. The PDF is laid out on a thread of its own; Word's file waits for it
 * with the numbers in its contents alone.
 *
 * @param name what the files are called: the template's name
 * @param data the situation as JSON, which travels inside the PDF; empty where it may not
 * @param diagnostics told of text that could not be printed
 */
record Typesetting(String name, Document document, String data, Theme theme, Consumer<Diagnostic> diagnostics) {

    /** The files, in the order of the formats. */
    List<Output> outputs(Set<Format> formats) {
        List<Output> outputs = new ArrayList<>();
        if (formats.contains(Format.PDF) || formats.contains(Format.DOCX)) {
            outputs.addAll(pages(formats));
        }
        if (formats.contains(Format.XML)) {
            outputs.add(text(Format.XML, DocumentXml.write(document)));
        }
        return outputs;
    }

    private List<Output> pages(Set<Format> formats) {
        List<Output> outputs = new ArrayList<>();
        List<Diagnostic> told = new ArrayList<>();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(1 << 18);
        PdfRenderer renderer = new PdfRenderer(new PdfOptions(theme, attachments(), told::add));
        CompletableFuture<PageNumbers> layout = CompletableFuture.supplyAsync(() -> render(renderer, pdf));
        ByteArrayOutputStream docx = new ByteArrayOutputStream(1 << 18);
        if (formats.contains(Format.DOCX)) {
            render(new DocxRenderer(new DocxOptions(theme, layout::join)), docx);
        }
        int pages = layout.join().pages();
        told.forEach(diagnostics);
        if (formats.contains(Format.PDF)) {
            outputs.add(new Output(Format.PDF.file(name), pdf.toByteArray(), pages));
        }
        if (formats.contains(Format.DOCX)) {
            outputs.add(new Output(Format.DOCX.file(name), docx.toByteArray(), 0));
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
