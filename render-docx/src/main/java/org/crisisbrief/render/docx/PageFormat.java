package org.crisisbrief.render.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.crisisbrief.model.document.Margins;
import org.crisisbrief.model.document.Paper;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A page's size and margins, in twentieths of a point. */
record PageFormat(int width, int height, int side, int top, int bottom, int edge) {

    private static final int TWENTIETHS = 20;
    /** 7.5 mm from the edge of the paper to the header and the footer. */
    private static final int EDGE = 425;

    static PageFormat of(Paper paper, Margins margins) {
        return new PageFormat(
                twentieths(paper.width()),
                twentieths(paper.height()),
                twentieths(margins.side()),
                twentieths(margins.top()),
                twentieths(margins.bottom()),
                EDGE);
    }

    private static int twentieths(double points) {
        return (int) Math.round(points * TWENTIETHS);
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
