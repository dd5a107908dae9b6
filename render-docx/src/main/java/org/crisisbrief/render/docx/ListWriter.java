package org.crisisbrief.render.docx;

import java.math.BigInteger;
import java.util.List;
import org.crisisbrief.model.document.Block;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Writes lists. */
final class ListWriter {

    /** The levels for which there are named styles. */
    private static final int STYLES = 3;
    /** How far a level is set in, in twentieths of a point; as in {@code numbering.xml}. */
    private static final int INDENT = 357;

    private static final int CELL_INDENT = 198;

    private final WordFile file;
    private final ParagraphWriter paragraphs;
    private final BlockWriter blocks;

    ListWriter(WordFile file, ParagraphWriter paragraphs, BlockWriter blocks) {
        this.file = file;
        this.paragraphs = paragraphs;
        this.blocks = blocks;
    }

    /**
     * Writes a list.
     *
     * @param level 0 for a list that stands in no other
     */
    void write(Flow flow, Block.ItemList list, int level) {
        int shown = Math.min(level, Numbering.DEEPEST);
        int number = list.ordered()
                ? file.numbering().newOrdered(shown, flow.isCell())
                : flow.isCell() ? Numbering.CELL_BULLETS : Numbering.BULLETS;
        for (List<Block> item : list.items()) {
            writeItem(flow, item, new Level(list.ordered(), shown, number));
        }
    }

    private record Level(boolean ordered, int depth, int number) {}

    private void writeItem(Flow flow, List<Block> item, Level level) {
        boolean led = !item.isEmpty() && item.get(0) instanceof Block.Paragraph;
        if (!led) {
            number(paragraphs.addEmpty(flow, itemStyle(flow, level)), level);
        }
        for (int i = 0; i < item.size(); i++) {
            Block block = item.get(i);
            if (block instanceof Block.Paragraph paragraph && i == 0) {
                number(paragraphs.add(flow, itemStyle(flow, level), paragraph.content()), level);
            } else if (block instanceof Block.Paragraph paragraph) {
                writeContinuation(flow, paragraph, level);
            } else if (block instanceof Block.ItemList nested) {
                write(flow, nested, level.depth() + 1);
            } else {
                blocks.write(flow, block);
            }
        }
    }

    private void writeContinuation(Flow flow, Block.Paragraph paragraph, Level level) {
        String style = flow.isCell() ? "TableText" : "ListContinue" + suffix(level);
        CTP written = paragraphs.add(flow, style, paragraph.content());
        if (flow.isCell() || level.depth() >= STYLES) {
            int step = flow.isCell() ? CELL_INDENT : INDENT;
            written.getPPr().addNewInd().setLeft(BigInteger.valueOf((long) step * (level.depth() + 1)));
        }
    }

    private static String itemStyle(Flow flow, Level level) {
        if (flow.isCell()) {
            return level.ordered() ? "TableNumber" : "TableBullet";
        }
        return (level.ordered() ? "ListNumber" : "ListBullet") + suffix(level);
    }

    private static String suffix(Level level) {
        int shown = Math.min(level.depth() + 1, STYLES);
        return shown == 1 ? "" : Integer.toString(shown);
    }

    private static void number(CTP paragraph, Level level) {
        CTNumPr properties = paragraph.getPPr().addNewNumPr();
        properties.addNewIlvl().setVal(BigInteger.valueOf(level.depth()));
        properties.addNewNumId().setVal(BigInteger.valueOf(level.number()));
    }
}
