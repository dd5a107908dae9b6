package org.crisisbrief.render.docx;

import java.util.function.Supplier;
import org.crisisbrief.model.document.PageNumbers;
import org.crisisbrief.model.document.Paper;

/**
 * How a Word file is set.
 *
 * @param paper the size of its pages
 * @param pageNumbers printed in the contents until Word updates them; with {@link PageNumbers#NONE} the contents stand
 *     without numbers. Asked for once all else is written, so that a layout may run meanwhile.
 */
public record DocxOptions(Paper paper, Supplier<PageNumbers> pageNumbers) {

    /** A4, contents without page numbers. */
    public static final DocxOptions DEFAULT = new DocxOptions(Paper.A4, PageNumbers.NONE);

    /** With page numbers that are known. */
    public DocxOptions(Paper paper, PageNumbers pageNumbers) {
        this(paper, () -> pageNumbers);
    }
}
