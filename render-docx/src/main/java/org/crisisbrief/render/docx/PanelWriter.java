package org.crisisbrief.render.docx;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import org.crisisbrief.model.document.Block;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** Writes key figures as a table of tiles, one to four in a row, the rows as even as can be. */
final class PanelWriter {

    private static final int MOST_IN_ROW = 4;
    /** Divides evenly among one, two, three or four tiles. */
    private static final int COLUMNS = 12;
    /** The thickness of the bar over a tile, in eighths of a point. */
    private static final int BAR = 18;

    private final WordFile file;
    private final ParagraphWriter paragraphs;

    PanelWriter(WordFile file, ParagraphWriter paragraphs) {
        this.file = file;
        this.paragraphs = paragraphs;
    }

    void write(Flow flow, Block.Panel panel) {
        List<Integer> shares = Collections.nCopies(COLUMNS, 1);
        TableFrame frame = new TableFrame(flow, "PanelTable", shares, false, panel.title());
        if (file.language().rightToLeft()) {
            frame.mirror();
        }
        int tiles = panel.tiles().size();
        int rows = (tiles + MOST_IN_ROW - 1) / MOST_IN_ROW;
        int next = 0;
        for (int row = 0; row < rows; row++) {
            int inRow = (tiles - next + rows - row - 1) / (rows - row);
            writeRow(frame, panel.tiles().subList(next, next + inRow));
            next += inRow;
        }
        paragraphs.addEmpty(flow, "TableGap");
    }

    private void writeRow(TableFrame frame, List<Block.Tile> tiles) {
        CTRow row = frame.addRow(false);
        int span = COLUMNS / tiles.size();
        for (int i = 0; i < tiles.size(); i++) {
            Block.Tile tile = tiles.get(i);
            CellFlow cell = frame.addCell(row, i * span, span);
            addBar(cell);
            paragraphs.addText(cell, "TileLabel", tile.label());
            paragraphs.add(cell, "TileValue", tile.value());
            paragraphs.add(cell, "TileNote", tile.note());
        }
    }

    /** Sets the bar over a tile, in the colour of headings. */
    private void addBar(CellFlow cell) {
        CTBorder bar = cell.cell().getTcPr().addNewTcBorders().addNewTop();
        bar.setVal(STBorder.SINGLE);
        bar.setSz(BigInteger.valueOf(BAR));
        bar.setSpace(BigInteger.ZERO);
        bar.setColor(file.colours().heading());
    }
}
