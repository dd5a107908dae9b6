package org.crisisbrief.render.docx;

import java.util.function.Supplier;
import org.crisisbrief.model.document.PageNumbers;
import org.crisisbrief.model.document.Theme;

/**
 * How a Word file is set.
 *
 * @param theme how it looks, the size of its pages among it
 * @param pageNumbers printed in the contents until Word updates them; with {@link PageNumbers#NONE} the contents stand
 *     without numbers. Asked for once all else is written, so that a layout may run meanwhile.
 */
public record DocxOptions(Theme theme, Supplier<PageNumbers> pageNumbers) {

    /** Plain, contents without page numbers. */
    public static final DocxOptions DEFAULT = new DocxOptions(Theme.PLAIN, PageNumbers.NONE);

    /** With page numbers that are known. */
    public DocxOptions(Theme theme, PageNumbers pageNumbers) {
        this(theme, () -> pageNumbers);
    }
}
