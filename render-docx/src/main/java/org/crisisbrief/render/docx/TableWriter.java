package org.crisisbrief.render.docx;

import java.util.Arrays;
import java.util.List;
import org.crisisbrief.model.document.Block;
import org.crisisbrief.model.document.ColumnWidths;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;

/** Writes tables. */
final class TableWriter {

    /** The usual width of a letter in the styles of tables, in twentieths of a point. */
    private static final int LETTER = 100;

    private final WordFile file;
    private final ParagraphWriter paragraphs;
    private final BlockWriter blocks;

    TableWriter(WordFile file, ParagraphWriter paragraphs, BlockWriter blocks) {
        this.file = file;
        this.paragraphs = paragraphs;
        this.blocks = blocks;
    }

    void write(Flow flow, Block.Table table) {
        if (!table.caption().isEmpty()) {
            paragraphs.addMarked(flow, "Caption", table.id(), table.caption());
        }
        ColumnWidths widths = new ColumnWidths(flow.width(), LETTER, TableFrame.MARGINS);
        List<Integer> shares = Arrays.stream(widths.of(table))
                .mapToObj(width -> (int) Math.round(width))
                .toList();
        boolean hasHead = !table.head().isEmpty();
        TableFrame frame = new TableFrame(flow, "BriefingTable", shares, hasHead, paragraphs.plain(table.caption()));
        if (file.language().rightToLeft()) {
            frame.mirror();
        }
        for (int i = 0; i < table.head().size(); i++) {
            writeRow(frame, table, table.head().get(i), i == 0 ? RowKind.FIRST_OF_HEAD : RowKind.HEAD);
        }
        for (Block.Row row : table.body()) {
            writeRow(frame, table, row, RowKind.BODY);
        }
        paragraphs.addEmpty(flow, "TableGap");
    }

    private enum RowKind {
        FIRST_OF_HEAD,
        HEAD,
        BODY
    }

    private void writeRow(TableFrame frame, Block.Table table, Block.Row row, RowKind kind) {
        CTRow written = frame.addRow(kind != RowKind.BODY);
        int column = 0;
        for (Block.Cell cell : row.cells()) {
            CellFlow flow = frame.addCell(written, column, cell.span());
            if (kind == RowKind.HEAD) {
                CTShd tint = flow.cell().getTcPr().addNewShd();
                tint.setVal(STShd.CLEAR);
                tint.setColor("auto");
                // As in styles.xml, whose "first row" leaves out the other rows of a head.
                tint.setFill(file.colours().heading());
            }
            boolean figures = table.columns().get(column).figures();
            writeContent(flow, cell.content(), style(kind, cell.heading(), figures));
            column += cell.span();
        }
        mark(row, written);
        if (table.caption().isEmpty()) {
            mark(table.id(), written);
        }
    }

    private void writeContent(CellFlow cell, List<Block> content, String style) {
        if (content.isEmpty()) {
            paragraphs.addEmpty(cell, style);
        }
        for (Block block : content) {
            if (block instanceof Block.Paragraph paragraph && paragraph.role() == Block.Role.BODY) {
                paragraphs.add(cell, style, paragraph.content());
            } else {
                blocks.write(cell, block);
            }
        }
    }

    private static String style(RowKind kind, boolean heading, boolean figures) {
        if (kind != RowKind.BODY) {
            return figures ? "TableHeadFigures" : "TableHead";
        }
        if (heading) {
            return "TableRowHead";
        }
        return figures ? "TableFigures" : "TableText";
    }

    private void mark(Block.Row row, CTRow written) {
        row.id().ifPresent(id -> mark(id, written));
    }

    /** Sets a bookmark in the first cell of a row. */
    private void mark(String id, CTRow row) {
        if (row.sizeOfTcArray() > 0) {
            RunParent first = RunParent.of(row.getTcArray(0).getPArray(0));
            file.bookmarks().place(id).ifPresent(name -> file.bookmarks().around(first, name, () -> {}));
        }
    }
}
