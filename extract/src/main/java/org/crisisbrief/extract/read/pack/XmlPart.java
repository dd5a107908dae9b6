package org.crisisbrief.extract.read.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.crisisbrief.extract.read.Budget;

/**
 * Reads a part of a document that is XML, from its beginning to its end: no document type, no entities but XML's own, nothing
 * fetched. What comes after a place where the XML is broken is not read.
 */
public final class XmlPart {

    private static final XMLInputFactory FACTORY = factory();

    private XmlPart() {}

    /** Is told of elements and words in their order. */
    public interface Visitor {

        /**
         * An element begins.
         *
         * @param element to be asked for its attributes
         * @return whether it is to be visited; else it is passed over with all that is inside
         */
        boolean start(Element element) throws IOException;

        /** An element that was visited ends. */
        void end(String name) throws IOException;

        /** Words, perhaps not all up to the next element. */
        void words(String words) throws IOException;
    }

    /** An element by its local name; names spaces are told by their address. */
    public record Element(XMLStreamReader reader) {

        public String name() {
            return reader.getLocalName();
        }

        public String space() {
            String space = reader.getNamespaceURI();
            return space == null ? "" : space;
        }

        /** The value of the attribute of this local name; empty if there is none. */
        public String attribute(String name) {
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                if (reader.getAttributeLocalName(i).equals(name)) {
                    return reader.getAttributeValue(i);
                }
            }
            return "";
        }
    }

    /** Reads a part, counting its elements as steps. */
    public static void read(byte[] part, Budget budget, Visitor visitor) throws IOException {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(characters(part));
            int passed = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamReader.START_ELEMENT -> {
                        budget.steps(1);
                        if (passed > 0 || !visitor.start(new Element(reader))) {
                            passed++;
                        }
                    }
                    case XMLStreamReader.END_ELEMENT -> {
                        if (passed > 0) {
                            passed--;
                        } else {
                            visitor.end(reader.getLocalName());
                        }
                    }
                    case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
                        if (passed == 0) {
                            visitor.words(reader.getText());
                        }
                    }
                    default -> {}
                }
            }
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /**
     * The characters of a part, which is UTF-8 or UTF-16 (ECMA-376-2, 9.1.4). A byte that is neither becomes one broken character:
     * given bytes, the parser would stop there, after a word on standard error.
     */
    private static Reader characters(byte[] part) {
        int first = part.length < 2 ? 0 : (part[0] & 0xFF) << 8 | part[1] & 0xFF;
        Charset charset = switch (first) {
            case 0xFEFF, 0xFFFE -> StandardCharsets.UTF_16;
            case '<' -> StandardCharsets.UTF_16BE;
            case '<' << 8 -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
        boolean isMarked = first == 0xEFBB && part.length > 2;
        int start = isMarked ? 3 : 0;
        return new InputStreamReader(new ByteArrayInputStream(part, start, part.length - start), charset);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}
