package org.crisisbrief.model.document;

import java.io.IOException;
import java.io.OutputStream;

/** Turns a document into the bytes of one format. The same document gives the same bytes. */
public interface Renderer {

    /**
     * Writes the document.
     *
     * @return what a layout learned, for the next renderer; {@link PageNumbers#NONE} from a format without pages
     * @throws IOException if {@code out} fails
     */
    PageNumbers render(Document document, OutputStream out) throws IOException;
}
