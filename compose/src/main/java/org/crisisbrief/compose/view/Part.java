package org.crisisbrief.compose.view;

import java.util.List;

/**
 * A piece of a line.
 *
 * @param kind "text" for the document's own words, "quote" for a source's, "foreign" for words of another language that are no
 *     quotation of a passage, such as a name; "marked" for such words between marks of quotation
 * @param lang the language of a quotation or of foreign words; empty for text
 */
record Part(String kind, String text, String lang) {

    static Part text(String text) {
        return new Part("text", text, "");
    }

    static Part quote(String words, String lang) {
        return new Part("quote", words, lang);
    }

    static Part foreign(String words, String lang) {
        return new Part("foreign", words, lang);
    }

    static Part marked(String words, String lang) {
        return new Part("marked", words, lang);
    }

    static List<Part> of(String text) {
        return text.isEmpty() ? List.of() : List.of(text(text));
    }

    static String plain(List<Part> parts) {
        StringBuilder plain = new StringBuilder();
        parts.forEach(p ->
                plain.append(p.kind().equals("quote") || p.kind().equals("marked") ? "“" + p.text() + "”" : p.text()));
        return plain.toString();
    }
}
