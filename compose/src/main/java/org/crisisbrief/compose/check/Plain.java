package org.crisisbrief.compose.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.crisisbrief.model.document.Block;
import org.crisisbrief.model.document.Inline;

/** Running text as plain text. */
final class Plain {

    private Plain() {}

    /** Visits the leaves: text, quotations, words of another language, references, breaks. */
    static void walk(List<Inline> content, Consumer<Inline> visit) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Emphasis e) {
                walk(e.content(), visit);
            } else if (inline instanceof Inline.Strong s) {
                walk(s.content(), visit);
            } else if (inline instanceof Inline.Sentence s) {
                walk(s.content(), visit);
            } else if (inline instanceof Inline.Link l) {
                walk(l.content(), visit);
            } else {
                visit.accept(inline);
            }
        }
    }

    static String all(List<Inline> content) {
        StringBuilder all = new StringBuilder();
        walk(content, inline -> {
            if (inline instanceof Inline.Text t) {
                all.append(t.value());
            } else if (inline instanceof Inline.Quotation q) {
                all.append('“').append(q.words()).append('”');
            } else if (inline instanceof Inline.Foreign f) {
                all.append(f.words());
            } else if (inline instanceof Inline.References r) {
                r.targets().forEach(t -> all.append('[').append(t.label()).append(']'));
            } else {
                all.append(' ');
            }
        });
        return all.toString();
    }

    /** The running text of a cell's blocks, one after the other. */
    static List<Inline> flat(List<Block> blocks) {
        List<Inline> flat = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph p) {
                flat.addAll(p.content());
                flat.add(new Inline.Text(" "));
            } else if (block instanceof Block.ItemList l) {
                l.items().forEach(i -> flat.addAll(flat(i)));
            }
        }
        return flat;
    }
}
