package org.crisisbrief.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.document.Block;
import org.crisisbrief.model.document.Document;
import org.crisisbrief.model.document.DocumentXml;
import org.crisisbrief.model.document.PageNumbers;
import org.crisisbrief.model.document.Paper;
import org.crisisbrief.model.document.Theme;

/** A rendered document with what came beside it. */
record Specimen(byte[] bytes, PageNumbers numbers, List<Diagnostic> diagnostics) {

    static final byte[] SITUATION = "{\"situation\": \"as read\"}\n".getBytes(StandardCharsets.UTF_8);

    /** The document that holds every kind of block and running text. */
    static Document document() {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Specimen.class.getResourceAsStream("/specimen.xml")), StandardCharsets.UTF_8)) {
            return DocumentXml.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentXml.SyntaxException e) {
            throw new AssertionError(e);
        }
    }

    static Specimen of(Document document, Paper paper) {
        return of(document, Theme.PLAIN.on(paper));
    }

    static Specimen of(Document document, Theme theme) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Attachment situation = new Attachment("situation.json", "application/json", "The situation as read", SITUATION);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PageNumbers numbers =
                    new PdfRenderer(new PdfOptions(theme, List.of(situation), diagnostics::add)).render(document, out);
            return new Specimen(out.toByteArray(), numbers, diagnostics);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Specimen ofBlocks(Block... blocks) {
        return of(new Document(document().head(), List.of(blocks)), Paper.A4);
    }

    PDDocument open() throws IOException {
        return Loader.loadPDF(bytes);
    }

    /** The text of a page, from 1, or of all pages with 0; white space is one space. */
    String text(int page) throws IOException {
        try (PDDocument pdf = open()) {
            PDFTextStripper stripper = new PDFTextStripper();
            if (page > 0) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
            }
            return stripper.getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
