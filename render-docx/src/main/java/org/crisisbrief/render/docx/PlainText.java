package org.crisisbrief.render.docx;

import java.util.List;
import org.crisisbrief.model.document.Inline;
import org.crisisbrief.model.document.QuotationMarks;

/** Running text without its form and its references: for the contents, and for what is said of a table. */
final class PlainText {

    private PlainText() {}

    static String of(List<Inline> content, QuotationMarks marks) {
        StringBuilder text = new StringBuilder();
        append(text, content, marks);
        return text.toString().strip().replace("  ", " ");
    }

    private static void append(StringBuilder text, List<Inline> content, QuotationMarks marks) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Text plain) {
                text.append(plain.value());
            } else if (inline instanceof Inline.Emphasis emphasis) {
                append(text, emphasis.content(), marks);
            } else if (inline instanceof Inline.Strong strong) {
                append(text, strong.content(), marks);
            } else if (inline instanceof Inline.Sentence sentence) {
                append(text, sentence.content(), marks);
            } else if (inline instanceof Inline.Link link) {
                append(text, link.content(), marks);
            } else if (inline instanceof Inline.Quotation quotation) {
                text.append(marks.around(quotation.words()));
            } else if (inline instanceof Inline.Foreign foreign) {
                text.append(foreign.marked() ? marks.around(foreign.words()) : foreign.words());
            } else if (inline instanceof Inline.Break) {
                text.append(' ');
            }
        }
    }
}
