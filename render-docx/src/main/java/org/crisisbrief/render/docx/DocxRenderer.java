package org.crisisbrief.render.docx;

import java.io.IOException;
import java.io.OutputStream;
import org.crisisbrief.model.document.Document;
import org.crisisbrief.model.document.PageNumbers;
import org.crisisbrief.model.document.Renderer;

/**
 * Writes a document as a Word file: named styles, bookmarks for every id, real lists, footnotes and fields, so that it
 * can be edited on. In running text references become footnotes; in tables and panels they stand in brackets.
 */
public final class DocxRenderer implements Renderer {

    private final DocxOptions options;

    public DocxRenderer(DocxOptions options) {
        this.options = options;
    }

    @Override
    public PageNumbers render(Document document, OutputStream out) throws IOException {
        try (WordFile file = new WordFile(document, options.theme())) {
            BlockWriter blocks = new BlockWriter(file, document);
            blocks.writeAll(options.theme().logo());
            new PageFurniture(file, document.head(), options.theme()).write();
            blocks.contents().number(options.pageNumbers().get());
            file.write(out);
        }
        return PageNumbers.NONE;
    }
}
