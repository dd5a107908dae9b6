package org.crisisbrief.render.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crisisbrief.model.document.Block;
import org.crisisbrief.model.document.HeadingNumbers;

/** What links inside the document can lead to, under ids of our own: a document's ids may hold any character. */
final class Anchors {

    private final Map<String, String> ids = new HashMap<>();
    private final HeadingNumbers numbers;
    private final List<Block.Heading> headings = new ArrayList<>();

    /** Of a document whose headings are numbered, so many levels of them. */
    Anchors(List<Block> blocks, int numbered) {
        numbers = new HeadingNumbers(blocks, numbered);
        blocks.forEach(this::add);
    }

    /** The element's id for a document's id, if it is a heading's, row's, table's or figure's. */
    Optional<String> of(String id) {
        return Optional.ofNullable(ids.get(id));
    }

    /** All headings in reading order. */
    List<Block.Heading> headings() {
        return headings;
    }

    /** The number of a heading; empty if it has none. */
    String numberOf(Block.Heading heading) {
        return numbers.of(heading.id());
    }

    /** A heading's words, behind its number. */
    String titleOf(Block.Heading heading, Locale language) {
        String words = PlainText.of(heading.content(), language);
        String number = numberOf(heading);
        return number.isEmpty() ? words : number + " " + words;
    }

    private void add(Block block) {
        if (block instanceof Block.Heading heading) {
            name(heading.id());
            headings.add(heading);
        } else if (block instanceof Block.Table table) {
            name(table.id());
            table.head().forEach(this::add);
            table.body().forEach(this::add);
        } else if (block instanceof Block.FigureBlock figure) {
            name(figure.id());
        } else if (block instanceof Block.ItemList list) {
            list.items().forEach(item -> item.forEach(this::add));
        }
    }

    private void add(Block.Row row) {
        row.id().ifPresent(this::name);
        row.cells().forEach(cell -> cell.content().forEach(this::add));
    }

    private void name(String id) {
        ids.putIfAbsent(id, "x" + (ids.size() + 1));
    }
}
