package org.crisisbrief.extract.read;

import java.util.List;
import org.crisisbrief.model.source.SourceText;

/** Reads the documents of one format. */
interface DocumentReader {

    /** The endings of file names, in lower case without the dot. */
    List<String> endings();

    /** A document's text and what it says of itself. */
    record Content(SourceText text, Metadata metadata) {}

    /** Reads the characters of a document. */
    Content read(String characters);
}
