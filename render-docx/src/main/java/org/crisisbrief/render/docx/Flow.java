package org.crisisbrief.render.docx;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

/** What paragraphs and tables are added to. */
interface Flow {

    CTP addParagraph();

    CTTbl addTable();

    /** How wide it is, in twentieths of a point. */
    int width();

    boolean isCell();
}
