package org.crisisbrief.render.docx;

/** What paragraphs and tables are added to. */
interface Flow {

    Paragraph addParagraph();

    Element addTable();

    /** How wide it is, in twentieths of a point. */
    int width();

    boolean isCell();
}
