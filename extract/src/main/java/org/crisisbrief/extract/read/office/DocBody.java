package org.crisisbrief.extract.read.office;

import java.io.IOException;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** The paragraphs and tables of a range of a binary Word document. */
final class DocBody {

    private static final char CELL_END = '\u0007';
    private static final char FIELD_BEGIN = '\u0013';
    private static final char FIELD_MIDDLE = '\u0014';
    private static final char FIELD_END = '\u0015';

    private final Flow flow;
    private int fields;
    private int codes;
    private boolean inTable;
    private boolean inRow;
    private boolean inCell;

    DocBody(Flow flow) {
        this.flow = flow;
    }

    void add(Range range) throws IOException {
        for (int i = 0; i < range.numParagraphs(); i++) {
            add(range.getParagraph(i));
        }
        endTable();
        fields = 0;
        codes = 0;
    }

    private void add(Paragraph paragraph) throws IOException {
        if (!paragraph.isInTable()) {
            endTable();
        } else if (paragraph.isTableRowEnd()) {
            inRow = false;
            inCell = false;
            return;
        } else {
            beginCell();
        }
        flow.beginParagraph();
        boolean endsCell = false;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            String text = run.text();
            endsCell |= text.indexOf(CELL_END) >= 0;
            boolean shown = !run.isMarkedDeleted() && !run.isVanished() && !run.isFldVanished();
            flow.words(outsideOfCodes(text, shown));
        }
        flow.endParagraph(false);
        inCell &= !endsCell;
    }

    /** The words without the codes of fields, of which only the results show; a field may go on over paragraphs. */
    private String outsideOfCodes(String text, boolean shown) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case FIELD_BEGIN -> {
                    fields++;
                    codes++;
                }
                case FIELD_MIDDLE -> codes = Math.max(0, codes - 1);
                case FIELD_END -> {
                    fields = Math.max(0, fields - 1);
                    codes = Math.min(codes, fields);
                }
                case '\u000B', '\f', '\t', CELL_END -> words.append(' ');
                case '\u001E' -> words.append('-');
                default -> {
                    if (codes == 0 && shown && c >= ' ') {
                        words.append(c);
                    }
                }
            }
        }
        return words.toString();
    }

    private void beginCell() {
        if (!inTable) {
            flow.beginTable();
            inTable = true;
        }
        if (!inRow) {
            flow.beginRow();
            inRow = true;
        }
        if (!inCell) {
            flow.beginCell();
            inCell = true;
        }
    }

    private void endTable() throws IOException {
        if (inTable) {
            flow.endTable();
            inTable = false;
            inRow = false;
            inCell = false;
        }
    }
}
