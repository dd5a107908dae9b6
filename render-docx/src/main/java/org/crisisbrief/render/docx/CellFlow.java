package org.crisisbrief.render.docx;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/**
 * A cell of a table.
 *
 * @param width without the cell's margins, in twentieths of a point
 */
record CellFlow(CTTc cell, int width) implements Flow {

    @Override
    public CTP addParagraph() {
        return cell.addNewP();
    }

    @Override
    public CTTbl addTable() {
        return cell.addNewTbl();
    }

    @Override
    public boolean isCell() {
        return true;
    }
}
