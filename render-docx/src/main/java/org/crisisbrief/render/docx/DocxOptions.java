package org.crisisbrief.render.docx;

import org.crisisbrief.model.document.PageNumbers;
import org.crisisbrief.model.document.Paper;

/**
 * How a Word file is set.
 *
 * @param paper the size of its pages
 * @param pageNumbers printed in the contents until Word updates them; with {@link PageNumbers#NONE} the contents stand
 *     without numbers
 */
public record DocxOptions(Paper paper, PageNumbers pageNumbers) {

    /** A4, contents without page numbers. */
    public static final DocxOptions DEFAULT = new DocxOptions(Paper.A4, PageNumbers.NONE);
}
