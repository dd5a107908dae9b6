package org.crisisbrief.render.pdf;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.crisisbrief.model.document.Block;
import org.crisisbrief.model.document.Block.Tile;
import org.w3c.dom.Element;

/** Sets key figures as tables of tiles: a tile is a column headed by its label. */
final class PanelSetter {

    private static final int MOST_IN_A_ROW = 5;

    private final Page page;
    private final InlineSetter inlines;
    private int count;

    PanelSetter(Page page, InlineSetter inlines) {
        this.page = page;
        this.inlines = inlines;
    }

    void set(Element parent, Block.Panel panel) {
        List<Tile> tiles = panel.tiles();
        int rows = (tiles.size() + MOST_IN_A_ROW - 1) / MOST_IN_A_ROW;
        int width = (tiles.size() + rows - 1) / rows;
        for (int from = 0; from < tiles.size(); from += width) {
            row(parent, panel.title(), tiles.subList(from, Math.min(from + width, tiles.size())), width);
        }
    }

    private void row(Element parent, String title, List<Tile> tiles, int width) {
        Element table = page.block(parent, "table", "panel");
        table.setAttribute("id", "panel" + ++count);
        table.setAttribute("data-summary", Characters.printable(title));
        table.setAttribute("style", String.format(Locale.ROOT, "width: %.2f%%", 100.0 * tiles.size() / width));
        Element body = page.inline(table, "tbody", "");
        cells(body, "label", tiles, (cell, tile) -> page.text(cell, tile.label()));
        cells(body, "value", tiles, (cell, tile) -> inlines.set(cell, tile.value()));
        cells(body, "said", tiles, (cell, tile) -> inlines.set(cell, tile.note()));
    }

    private void cells(Element body, String style, List<Tile> tiles, BiConsumer<Element, Tile> content) {
        Element row = page.inline(body, "tr", style);
        boolean heading = style.equals("label");
        for (Tile tile : tiles) {
            Element cell = page.inline(row, heading ? "th" : "td", tile == tiles.get(tiles.size() - 1) ? "last" : "");
            if (heading) {
                cell.setAttribute("scope", "col");
            }
            content.accept(cell, tile);
        }
    }
}
