package org.crisisbrief.model.document;

import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The written form of a {@link Document}: a small, strict, XHTML-like language, described in {@code docs/templates.md}.
 * What is not in the language is an error, with its line. Reading what was written gives an equal document.
 */
public final class DocumentXml {

    private DocumentXml() {}

    /** A text that is not in the language; the message says where and why. */
    public static final class SyntaxException extends Exception {
        private static final long serialVersionUID = 1;

        private final int line;
        private final String problem;

        SyntaxException(int line, String problem) {
            super("line " + line + ": " + problem);
            this.line = line;
            this.problem = problem;
        }

        /** The line of the text, from 1. */
        public int line() {
            return line;
        }

        /** What is wrong there, without the line. */
        public String problem() {
            return problem;
        }
    }

    /**
     * Reads a document.
     *
     * @throws SyntaxException if the text is not well-formed or not in the language
     */
    public static Document read(Reader in) throws SyntaxException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            try {
                return new BlockReader(new XmlCursor(xml)).document();
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw new SyntaxException(
                    e.getLocation().getLineNumber(),
                    "not well-formed XML: " + String.valueOf(e.getMessage()).replaceAll("(?s).*Message: ", ""));
        }
    }

    /**
     * Writes a document, each block on a line of its own.
     *
     * @throws IllegalArgumentException if a text of it holds what XML cannot: a control character or half of a character
     */
    public static String write(Document document) {
        return XmlWriter.write(document);
    }
}
