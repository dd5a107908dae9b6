package org.crisisbrief.render.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crisisbrief.model.document.Block;

/** What links inside the document can lead to, under ids of our own: a document's ids may hold any character. */
final class Anchors {

    private final Map<String, String> ids = new HashMap<>();
    private final List<Block.Heading> headings = new ArrayList<>();

    Anchors(List<Block> blocks) {
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
