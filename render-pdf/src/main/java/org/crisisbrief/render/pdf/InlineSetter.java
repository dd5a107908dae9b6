package org.crisisbrief.render.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crisisbrief.model.document.Inline;
import org.crisisbrief.model.document.QuotationMarks;
import org.crisisbrief.model.document.Script;
import org.w3c.dom.Element;

/** Sets running text. */
final class InlineSetter {

    private static final String ALLOWED_IN_ADDRESSES =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%";

    private final Page page;
    private final Anchors anchors;
    private final Locale language;

    InlineSetter(Page page, Anchors anchors, Locale language) {
        this.page = page;
        this.anchors = anchors;
        this.language = language;
    }

    Locale language() {
        return language;
    }

    void set(Element parent, List<Inline> content) {
        content.forEach(inline -> set(parent, inline));
    }

    private void set(Element parent, Inline inline) {
        if (inline instanceof Inline.Text text) {
            page.text(parent, text.value());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            set(page.inline(parent, "em", ""), emphasis.content());
        } else if (inline instanceof Inline.Strong strong) {
            set(page.inline(parent, "strong", ""), strong.content());
        } else if (inline instanceof Inline.Quotation quotation) {
            quotation(parent, quotation);
        } else if (inline instanceof Inline.Foreign foreign) {
            Element words = page.inline(parent, "span", "foreign");
            words.setAttribute("lang", foreign.language().toLanguageTag());
            page.text(words, apart(foreign.language(), foreign.words(), foreign.marked()));
        } else if (inline instanceof Inline.Sentence sentence) {
            set(parent, sentence.content());
        } else if (inline instanceof Inline.References references) {
            references(parent, references);
        } else if (inline instanceof Inline.Link link) {
            link(parent, link);
        } else if (inline instanceof Inline.Break) {
            page.inline(parent, "br", "");
        }
    }

    private void quotation(Element parent, Inline.Quotation quotation) {
        Element words = page.inline(parent, "span", "q");
        words.setAttribute("lang", quotation.language().toLanguageTag());
        page.text(words, apart(quotation.language(), quotation.words(), true));
    }

    /** Words in their own direction, where that of the document is another. */
    private String apart(Locale other, String words, boolean marked) {
        Script own = Script.of(language);
        String inside = own.apart(Script.of(other), words);
        return own.around(Script.of(other), marked ? QuotationMarks.of(language).around(inside) : inside);
    }

    private void references(Element parent, Inline.References references) {
        Element all = page.inline(parent, "span", "refs");
        int last = references.targets().size() - 1;
        // Labels of Latin letters run their own way, each with its brackets.
        boolean mirrored = Script.of(language).rightToLeft();
        for (int i = 0; i <= last; i++) {
            String before = i == 0 || mirrored ? "[" : "";
            String after = i == last || mirrored ? "]" : ";";
            label(all, references.targets().get(i), before, after);
            if (i < last) {
                page.text(all, " ");
            }
        }
    }

    /** Brackets and separators stand inside the link, since the layout breaks lines between elements. */
    private void label(Element parent, Inline.Reference reference, String before, String after) {
        Optional<String> target = anchors.of(reference.anchor());
        Element label = page.inline(parent, target.isPresent() ? "a" : "span", "ref");
        target.ifPresent(id -> {
            label.setAttribute("href", "#" + id);
            label.setAttribute("title", Characters.printable(title(reference)));
        });
        page.text(label, together(before + reference.label() + after));
    }

    /** A label of Latin letters in one direction with its signs, so that no line ends between them. */
    private String together(String label) {
        return Direction.occursRightToLeft(label) ? label : Script.of(language).apart(Script.LEFT_TO_RIGHT, label);
    }

    private static String title(Inline.Reference reference) {
        return reference.note().isBlank() ? reference.label() : reference.label() + ": " + reference.note();
    }

    private void link(Element parent, Inline.Link link) {
        boolean inside = link.address().startsWith("#");
        Optional<String> target = inside
                ? anchors.of(link.address().substring(1)).map(id -> "#" + id)
                : Optional.of(encoded(link.address()));
        if (target.isEmpty()) {
            set(parent, link.content());
            return;
        }
        Element a = page.inline(parent, "a", inside ? "" : "outside");
        a.setAttribute("href", target.get());
        String words = PlainText.of(link.content(), language);
        a.setAttribute("title", inside && !words.isBlank() ? words : target.get());
        set(page.inline(a, "span", ""), link.content());
    }

    /** The address with what RFC 3986 does not allow in percent signs. */
    private static String encoded(String address) {
        StringBuilder encoded = new StringBuilder(address.length());
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            if (ALLOWED_IN_ADDRESSES.indexOf(b) >= 0) {
                encoded.append((char) b);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
            }
        }
        return encoded.toString();
    }
}
