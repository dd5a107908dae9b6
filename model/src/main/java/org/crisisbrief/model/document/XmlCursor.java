package org.crisisbrief.model.document;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.crisisbrief.model.document.DocumentXml.SyntaxException;

/** Steps through a document's XML, skipping comments, and says where an error is. */
final class XmlCursor {

    private final XMLStreamReader xml;

    XmlCursor(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Moves to the next element or text: white space between blocks, comments and processing instructions are passed over. */
    void next() throws XMLStreamException {
        do {
            xml.next();
        } while (xml.getEventType() == XMLStreamConstants.COMMENT
                || xml.getEventType() == XMLStreamConstants.PROCESSING_INSTRUCTION
                || xml.getEventType() == XMLStreamConstants.SPACE);
    }

    /** Moves to the next start or end of an element; text in between is an error. */
    void nextTag() throws XMLStreamException, SyntaxException {
        next();
        if (xml.getEventType() == XMLStreamConstants.DTD) {
            throw error("a DOCTYPE is not allowed");
        }
        while (isText() && xml.isWhiteSpace()) {
            next();
        }
        if (isText()) {
            throw error("text is not allowed here: \"" + xml.getText().strip() + "\"");
        }
    }

    boolean isStart() {
        return xml.isStartElement();
    }

    boolean isEnd() {
        return xml.isEndElement();
    }

    boolean isText() {
        return xml.getEventType() == XMLStreamConstants.CHARACTERS || xml.getEventType() == XMLStreamConstants.CDATA;
    }

    String name() {
        return xml.getLocalName();
    }

    String text() {
        return xml.getText();
    }

    /** The attributes of the element that starts here must be among these. */
    void allow(String... names) throws SyntaxException {
        Set<String> allowed = Set.of(names);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (!allowed.contains(xml.getAttributeLocalName(i))) {
                throw error("<" + name() + "> has no attribute \"" + xml.getAttributeLocalName(i) + "\""
                        + (names.length == 0 ? "" : "; it has " + String.join(", ", names)));
            }
        }
    }

    Optional<String> optional(String attribute) {
        return Optional.ofNullable(xml.getAttributeValue(null, attribute));
    }

    String required(String attribute) throws SyntaxException {
        return optional(attribute)
                .orElseThrow(() -> error("<" + name() + "> needs the attribute \"" + attribute + "\""));
    }

    /** Reads an attribute, or the default where it is missing; what {@code read} refuses is an error here. */
    <T> T value(String attribute, String otherwise, Function<String, T> read) throws SyntaxException {
        String written = optional(attribute).orElse(otherwise);
        return make(() -> read.apply(written));
    }

    /** Makes a part of the document; what its constructor refuses is an error here. */
    <T> T make(java.util.function.Supplier<T> part) throws SyntaxException {
        try {
            return part.get();
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw error(String.valueOf(e.getMessage()));
        }
    }

    SyntaxException error(String message) {
        return new SyntaxException(xml.getLocation().getLineNumber(), message);
    }
}
