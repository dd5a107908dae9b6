package org.crisisbrief.render.pdf;

import java.util.List;
import java.util.Locale;
import org.crisisbrief.model.document.Block;
import org.crisisbrief.model.document.ColumnWidths;
import org.w3c.dom.Element;

/** Sets tables. */
final class TableSetter {

    /** The width of a letter of the style sheet's tables, and their cells' margins, in points. */
    private static final double LETTER = 4.9;

    private static final double MARGINS = 11;

    private final Page page;
    private final Anchors anchors;
    private final InlineSetter inlines;
    private final BlockSetter blocks;

    TableSetter(Page page, Anchors anchors, InlineSetter inlines, BlockSetter blocks) {
        this.page = page;
        this.anchors = anchors;
        this.inlines = inlines;
        this.blocks = blocks;
    }

    void set(Element parent, Block.Table table) {
        Element element = page.block(parent, "table", "data");
        anchors.of(table.id()).ifPresent(id -> element.setAttribute("id", id));
        if (!table.caption().isEmpty()) {
            inlines.set(page.inline(element, "caption", ""), table.caption());
        }
        ColumnWidths widths = new ColumnWidths(page.columnWidth(), LETTER, MARGINS);
        for (double width : widths.of(table)) {
            page.inline(element, "col", "")
                    .setAttribute(
                            "style", String.format(Locale.ROOT, "width: %.3f%%", 100 * width / page.columnWidth()));
        }
        if (!table.head().isEmpty()) {
            Element head = page.inline(element, "thead", "");
            table.head().forEach(row -> row(head, row, table.columns(), true));
        }
        Element body = page.inline(element, "tbody", "");
        table.body().forEach(row -> row(body, row, table.columns(), false));
    }

    private void row(Element parent, Block.Row row, List<Block.Column> columns, boolean head) {
        Element element = page.inline(parent, "tr", "");
        row.id().flatMap(anchors::of).ifPresent(id -> element.setAttribute("id", id));
        int column = 0;
        for (Block.Cell cell : row.cells()) {
            boolean figures = columns.get(column).figures() && cell.span() == 1;
            Element td = page.inline(element, cell.heading() || head ? "th" : "td", figures ? "figures" : "");
            if (cell.heading() || head) {
                td.setAttribute("scope", head ? "col" : "row");
            }
            if (cell.span() > 1) {
                td.setAttribute("colspan", Integer.toString(cell.span()));
            }
            blocks.flow(td, cell.content());
            column += cell.span();
        }
    }
}
