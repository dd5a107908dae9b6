package org.crisisbrief.render.pdf;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.crisisbrief.model.document.Inline;
import org.crisisbrief.model.document.QuotationMarks;

/** Running text without its form, for bookmarks. */
final class PlainText {

    private PlainText() {}

    static String of(List<Inline> content, Locale language) {
        return content.stream()
                .map(i -> of(i, language))
                .collect(Collectors.joining())
                .strip();
    }

    private static String of(Inline inline, Locale language) {
        if (inline instanceof Inline.Text text) {
            return Characters.printable(text.value());
        } else if (inline instanceof Inline.Foreign foreign) {
            String words = Characters.printable(foreign.words());
            return foreign.marked() ? QuotationMarks.of(language).around(words) : words;
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return of(emphasis.content(), language);
        } else if (inline instanceof Inline.Strong strong) {
            return of(strong.content(), language);
        } else if (inline instanceof Inline.Quotation quotation) {
            return QuotationMarks.of(language).around(Characters.printable(quotation.words()));
        } else if (inline instanceof Inline.Sentence sentence) {
            return of(sentence.content(), language);
        } else if (inline instanceof Inline.Link link) {
            return of(link.content(), language);
        } else if (inline instanceof Inline.Break) {
            return " ";
        }
        return "";
    }
}
