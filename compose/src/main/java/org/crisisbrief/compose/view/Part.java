package org.crisisbrief.compose.view;

import java.util.List;

/**
 * A piece of a line.
 *
 * @param kind "text" for the document's own words, "quote" for a source's
 * @param lang the quotation's language; empty for text
 */
record Part(String kind, String text, String lang) {

    static Part text(String text) {
        return new Part("text", text, "");
    }

    static Part quote(String words, String lang) {
        return new Part("quote", words, lang);
    }

    static List<Part> of(String text) {
        return text.isEmpty() ? List.of() : List.of(text(text));
    }

    static String plain(List<Part> parts) {
        StringBuilder plain = new StringBuilder();
        parts.forEach(p -> plain.append(p.kind().equals("quote") ? "“" + p.text() + "”" : p.text()));
        return plain.toString();
    }
}
