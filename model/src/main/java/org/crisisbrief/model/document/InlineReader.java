package org.crisisbrief.model.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.crisisbrief.model.document.DocumentXml.SyntaxException;

/** Reads running text; white space collapses as in XHTML, save inside quotations. */
final class InlineReader {

    static final List<String> ELEMENTS = List.of("em", "strong", "q", "foreign", "s", "refs", "a", "br");

    private final XmlCursor xml;

    InlineReader(XmlCursor xml) {
        this.xml = xml;
    }

    /** Reads to the end of the element that has just started; the ends of the text are trimmed. */
    List<Inline> toEnd() throws XMLStreamException, SyntaxException {
        xml.next();
        return trimmed(restToEnd());
    }

    /** Reads on from where the cursor stands to the end of the enclosing element. */
    List<Inline> restToEnd() throws XMLStreamException, SyntaxException {
        List<Inline> content = new ArrayList<>();
        while (!xml.isEnd()) {
            if (xml.isText()) {
                add(content, xml.text());
            } else {
                content.add(inline());
            }
            xml.next();
        }
        return content;
    }

    private static void add(List<Inline> content, String text) {
        String collapsed = text.replaceAll("[ \\t\\r\\n]+", " ");
        if (!content.isEmpty() && content.get(content.size() - 1) instanceof Inline.Text before) {
            content.set(content.size() - 1, new Inline.Text((before.value() + collapsed).replace("  ", " ")));
        } else if (!collapsed.isEmpty()) {
            content.add(new Inline.Text(collapsed));
        }
    }

    private Inline inline() throws XMLStreamException, SyntaxException {
        String name = xml.name();
        switch (name) {
            case "em" -> {
                xml.allow();
                return new Inline.Emphasis(nested());
            }
            case "strong" -> {
                xml.allow();
                return new Inline.Strong(nested());
            }
            case "q" -> {
                xml.allow("lang");
                Locale language = Locale.forLanguageTag(xml.optional("lang").orElse("und"));
                String words = words("a quotation");
                return xml.make(() -> new Inline.Quotation(language, words));
            }
            case "foreign" -> {
                xml.allow("lang", "marked");
                Locale language = Locale.forLanguageTag(xml.optional("lang").orElse("und"));
                boolean marked = xml.optional("marked").filter("true"::equals).isPresent();
                String words = words("<foreign>");
                return xml.make(() -> new Inline.Foreign(language, words, marked));
            }
            case "s" -> {
                xml.allow("id", "claims", "derived");
                String id = xml.required("id");
                String claims = xml.optional("claims").orElse("");
                String derived = xml.optional("derived").orElse("");
                List<Inline> content = toEnd();
                return xml.make(() -> new Inline.Sentence(
                        id,
                        claims.isBlank() ? List.of() : List.of(claims.strip().split(" +")),
                        derived,
                        content));
            }
            case "refs" -> {
                xml.allow();
                return references();
            }
            case "a" -> {
                xml.allow("href");
                String address = xml.required("href");
                List<Inline> content = nested();
                return xml.make(() -> new Inline.Link(address, content));
            }
            case "br" -> {
                xml.allow();
                xml.nextTag();
                return new Inline.Break();
            }
            default -> throw xml.error("<" + name + "> is not an element of running text; there are " + ELEMENTS);
        }
    }

    private List<Inline> nested() throws XMLStreamException, SyntaxException {
        xml.next();
        return restToEnd();
    }

    private String words(String whose) throws XMLStreamException, SyntaxException {
        StringBuilder words = new StringBuilder();
        for (xml.next(); !xml.isEnd(); xml.next()) {
            if (!xml.isText()) {
                throw xml.error(whose + " holds words only, not <" + xml.name() + ">");
            }
            words.append(xml.text());
        }
        return words.toString();
    }

    private Inline references() throws XMLStreamException, SyntaxException {
        List<Inline.Reference> targets = new ArrayList<>();
        for (xml.nextTag(); !xml.isEnd(); xml.nextTag()) {
            if (!xml.name().equals("ref")) {
                throw xml.error("<refs> holds <ref>, not <" + xml.name() + ">");
            }
            xml.allow("to", "label", "note");
            String to = xml.required("to");
            String label = xml.required("label");
            String note = xml.optional("note").orElse("");
            targets.add(xml.make(() -> new Inline.Reference(to, label, note)));
            xml.nextTag();
        }
        return xml.make(() -> new Inline.References(targets));
    }

    /** Without the white space at both ends, also where a break or an element stands there. */
    static List<Inline> trimmed(List<Inline> content) {
        List<Inline> kept = new ArrayList<>(content);
        if (!kept.isEmpty() && kept.get(0) instanceof Inline.Text first) {
            kept.set(0, new Inline.Text(first.value().replaceAll("^ +", "")));
        }
        int last = kept.size() - 1;
        if (last >= 0 && kept.get(last) instanceof Inline.Text end) {
            kept.set(last, new Inline.Text(end.value().replaceAll(" +\\z", "")));
        }
        kept.removeIf(i -> i instanceof Inline.Text t && t.value().isEmpty());
        return kept;
    }
}
