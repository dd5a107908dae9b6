package org.crisisbrief.render.docx;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

/** The document's body; a page break falls on the next paragraph, so that none is left empty for it. */
final class BodyFlow implements Flow {

    private final CTBody body;
    private final int width;
    private boolean breakIsDue;

    BodyFlow(CTBody body, int width) {
        this.body = body;
        this.width = width;
    }

    void breakPage() {
        breakIsDue = body.sizeOfPArray() + body.sizeOfTblArray() + body.sizeOfSdtArray() > 0;
    }

    /** Whether a page break is due, which the caller now sees to. */
    boolean takeBreak() {
        boolean due = breakIsDue;
        breakIsDue = false;
        return due;
    }

    @Override
    public CTP addParagraph() {
        CTP paragraph = body.addNewP();
        if (takeBreak()) {
            paragraph.addNewPPr().addNewPageBreakBefore();
        }
        return paragraph;
    }

    @Override
    public CTTbl addTable() {
        if (breakIsDue) {
            CTPPr gap = addParagraph().getPPr();
            gap.addNewPStyle().setVal("TableGap");
        }
        return body.addNewTbl();
    }

    CTSdtBlock addControl() {
        return body.addNewSdt();
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public boolean isCell() {
        return false;
    }
}
