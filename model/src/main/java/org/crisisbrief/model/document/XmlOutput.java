package org.crisisbrief.model.document;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML 1.0 so that every character which it can hold reads back as itself: returns, and line ends and tabs in attributes, are
 * written as references, for a reader would make spaces of them (sections 2.11 and 3.3.3 of the recommendation).
 */
final class XmlOutput {

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    void start(String name) {
        endTag();
        out.append('<').append(name);
        open.push(name);
        inTag = true;
    }

    /** An attribute of the element that was just started. */
    void attribute(String name, String value) {
        if (!inTag) {
            throw new IllegalStateException("attributes come before content: " + name);
        }
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
    }

    /**
     * Characters between tags.
     *
     * @throws IllegalArgumentException if XML cannot hold one of them
     */
    void text(String characters) {
        endTag();
        escape(characters, false);
    }

    void end() {
        endTag();
        out.append("</").append(open.pop()).append('>');
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void endTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private void escape(String text, boolean attribute) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\r' -> out.append("&#xD;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\n' -> out.append(attribute ? "&#xA;" : "\n");
                case '\t' -> out.append(attribute ? "&#x9;" : "\t");
                default -> out.appendCodePoint(checked(c));
            }
        });
    }

    /** XML 1.0, production 2. */
    private static int checked(int c) {
        if (c < 0x20 || c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF) {
            throw new IllegalArgumentException("no character that XML can hold: U+%04X".formatted(c));
        }
        return c;
    }
}
