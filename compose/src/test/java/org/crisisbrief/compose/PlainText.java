package org.crisisbrief.compose;

import java.util.List;
import java.util.stream.Collectors;
import org.crisisbrief.model.document.Block;
import org.crisisbrief.model.document.Document;
import org.crisisbrief.model.document.Inline;

/** A document as plain text in reading order, to be read beside another. */
final class PlainText {

    private PlainText() {}

    static String of(Document document) {
        return document.blocks().stream().map(PlainText::block).collect(Collectors.joining("\n"));
    }

    private static String block(Block block) {
        if (block instanceof Block.Masthead m) {
            return m.kicker() + "\n" + m.title() + "\n"
                    + m.facts().stream()
                            .map(f -> f.label() + ": " + inlines(f.value()))
                            .collect(Collectors.joining("\n"));
        } else if (block instanceof Block.Heading h) {
            return "\n" + "#".repeat(h.level()) + " " + inlines(h.content());
        } else if (block instanceof Block.Paragraph p) {
            return inlines(p.content());
        } else if (block instanceof Block.ItemList l) {
            return l.items().stream()
                    .map(i -> "- " + i.stream().map(PlainText::block).collect(Collectors.joining(" ")))
                    .collect(Collectors.joining("\n"));
        } else if (block instanceof Block.Panel p) {
            return p.tiles().stream()
                    .map(t -> "[" + t.label() + " = " + inlines(t.value()) + " / " + inlines(t.note()) + "]")
                    .collect(Collectors.joining("\n"));
        } else if (block instanceof Block.Table t) {
            return java.util.stream.Stream.concat(t.head().stream(), t.body().stream())
                    .map(r -> "| "
                            + r.cells().stream()
                                    .map(c -> c.content().stream()
                                            .map(PlainText::block)
                                            .collect(Collectors.joining(" / ")))
                                    .collect(Collectors.joining(" | ")))
                    .collect(Collectors.joining("\n"));
        } else if (block instanceof Block.FigureBlock f) {
            return "(figure: " + f.alternative() + ")\n" + inlines(f.caption());
        }
        return "";
    }

    static String inlines(List<Inline> content) {
        return content.stream().map(PlainText::inline).collect(Collectors.joining());
    }

    private static String inline(Inline inline) {
        if (inline instanceof Inline.Text t) {
            return t.value();
        } else if (inline instanceof Inline.Quotation q) {
            return "“" + q.words() + "”";
        } else if (inline instanceof Inline.Foreign f) {
            return f.words();
        } else if (inline instanceof Inline.Sentence s) {
            return inlines(s.content());
        } else if (inline instanceof Inline.References r) {
            return "[" + r.targets().stream().map(Inline.Reference::label).collect(Collectors.joining("; ")) + "]";
        } else if (inline instanceof Inline.Strong s) {
            return inlines(s.content());
        } else if (inline instanceof Inline.Emphasis e) {
            return inlines(e.content());
        } else if (inline instanceof Inline.Link l) {
            return inlines(l.content());
        }
        return " ";
    }
}
