package org.crisisbrief.render.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.document.Block;
import org.crisisbrief.model.document.Document;
import org.crisisbrief.model.document.DocumentXml;
import org.crisisbrief.model.document.Head;
import org.crisisbrief.model.document.Inline;
import org.crisisbrief.model.document.PageNumbers;
import org.crisisbrief.model.document.Theme;

/** A document with every kind of block and of inline, and ways to render it and others. */
final class Specimen {

    static final PageNumbers PAGES = new PageNumbers(
            4, Map.of("bottom-line", 2, "lists", 2, "quotes", 3, "figures", 3, "sources", 4, "gap-1", 6));

    private Specimen() {}

    static Document document() {
        try (InputStreamReader in =
                new InputStreamReader(Specimen.class.getResourceAsStream("/specimen.xml"), StandardCharsets.UTF_8)) {
            return DocumentXml.read(in);
        } catch (IOException | DocumentXml.SyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] render() {
        return render(document(), new DocxOptions(Theme.PLAIN, PAGES));
    }

    static byte[] render(Document document, DocxOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DocxRenderer(options).render(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The specimen's blocks under a head of another language. */
    static Document in(Locale language) {
        return new Document(head("Title", language), document().blocks());
    }

    static Document of(Block... blocks) {
        return new Document(head("Title", Locale.ENGLISH), List.of(blocks));
    }

    static Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(Block.Role.BODY, List.of(new Inline.Text(text)));
    }

    static Head head(String title, Locale language) {
        return new Head(
                title, "Subject", "Author", "", language, Tlp.CLEAR, LocalDate.of(2022, 1, 9), title, "{page}/{pages}");
    }
}
