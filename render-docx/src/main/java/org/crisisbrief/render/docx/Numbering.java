package org.crisisbrief.render.docx;

import java.math.BigInteger;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;

/** The lists of a document: bulleted ones share a number, an ordered one has its own and so counts from 1. */
final class Numbering {

    static final int BULLETS = 1;
    static final int CELL_BULLETS = 3;
    /** The levels that Word knows, counted from 0. */
    static final int DEEPEST = 8;

    private static final int ORDERED_FORM = 1;
    private static final int CELL_ORDERED_FORM = 3;

    private final CTNumbering numbering;
    private int last;

    /** {@code values} are what the resource leaves open: the form of numbered headings among it. */
    Numbering(XWPFDocument poi, Map<String, String> values) {
        numbering = Template.parse(
                "numbering.xml",
                values,
                xml -> NumberingDocument.Factory.parse(xml).getNumbering());
        last = numbering.sizeOfNumArray();
        poi.createNumbering().setNumbering(numbering);
    }

    /** The number of a new ordered list whose items stand at a level. */
    int newOrdered(int level, boolean inCell) {
        last++;
        CTNum list = numbering.addNewNum();
        list.setNumId(BigInteger.valueOf(last));
        list.addNewAbstractNumId().setVal(BigInteger.valueOf(inCell ? CELL_ORDERED_FORM : ORDERED_FORM));
        CTNumLvl restart = list.addNewLvlOverride();
        restart.setIlvl(BigInteger.valueOf(level));
        restart.addNewStartOverride().setVal(BigInteger.ONE);
        return last;
    }
}
