package org.crisisbrief.render.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An element of a part of the file, with its attributes and what it holds. */
final class Element {

    private final String name;
    private final StringBuilder attributes = new StringBuilder();
    private final List<Object> content = new ArrayList<>();

    Element(String name) {
        this.name = name;
    }

    /** Adds an element at the end and returns it. */
    Element add(String child) {
        return insert(content.size(), child);
    }

    /** Adds an element that holds nothing but a value. */
    Element add(String child, String value) {
        return add(child).set("w:val", value);
    }

    /** Adds an element as the {@code index}-th, from 0, and returns it. */
    Element insert(int index, String child) {
        Element element = new Element(child);
        content.add(index, element);
        return element;
    }

    /** Adds text. */
    Element text(String text) {
        content.add(Characters.escaped(text).replace("\r", "&#13;"));
        return this;
    }

    /** Adds XML as it stands. */
    Element xml(String xml) {
        content.add(xml);
        return this;
    }

    Element set(String attribute, String value) {
        attributes
                .append(' ')
                .append(attribute)
                .append("=\"")
                .append(Characters.escaped(value).replace("\n", "&#10;").replace("\t", "&#9;"))
                .append('"');
        return this;
    }

    Element set(String attribute, int value) {
        return set(attribute, Integer.toString(value));
    }

    String name() {
        return name;
    }

    boolean isEmpty() {
        return content.isEmpty();
    }

    /** The elements in it. */
    List<Element> elements() {
        return content.stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    /** The first element of a name in it. */
    Optional<Element> first(String child) {
        for (Object item : content) {
            if (item instanceof Element element && element.name.equals(child)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    void writeTo(StringBuilder out) {
        out.append('<').append(name).append(attributes);
        if (content.isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (Object item : content) {
            if (item instanceof Element element) {
                element.writeTo(out);
            } else {
                out.append((String) item);
            }
        }
        out.append("</").append(name).append('>');
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        writeTo(out);
        return out.toString();
    }
}
