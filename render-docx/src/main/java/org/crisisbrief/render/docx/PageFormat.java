package org.crisisbrief.render.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.crisisbrief.model.document.Paper;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A page's size and margins, in twentieths of a point. */
record PageFormat(int width, int height, int side, int top, int bottom, int edge) {

    private static final int TWENTIETHS = 20;
    /** 25 mm. */
    private static final int SIDE = 1417;
    /** 28 mm, which clears the marking in the header. */
    private static final int TOP = 1588;
    /** 25 mm. */
    private static final int BOTTOM = 1417;
    /** 12 mm from the edge of the paper to the header and the footer. */
    private static final int EDGE = 680;

    static PageFormat of(Paper paper) {
        int width = (int) Math.round(paper.width() * TWENTIETHS);
        int height = (int) Math.round(paper.height() * TWENTIETHS);
        return new PageFormat(width, height, SIDE, TOP, BOTTOM, EDGE);
    }

    int textWidth() {
        return width - 2 * side;
    }

    /** Gives the page to the document's only section. */
    CTSectPr applyTo(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(width));
        size.setH(BigInteger.valueOf(height));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(top));
        margins.setBottom(BigInteger.valueOf(bottom));
        margins.setLeft(BigInteger.valueOf(side));
        margins.setRight(BigInteger.valueOf(side));
        margins.setHeader(BigInteger.valueOf(edge));
        margins.setFooter(BigInteger.valueOf(edge));
        margins.setGutter(BigInteger.ZERO);
        return section;
    }
}
