package org.crisisbrief.render.docx;

/** The document's body; a page break falls on the next paragraph, so that none is left empty for it. */
final class BodyFlow implements Flow {

    private final Element body;
    private final int width;
    private boolean breakIsDue;

    BodyFlow(Element body, int width) {
        this.body = body;
        this.width = width;
    }

    void breakPage() {
        breakIsDue = !body.isEmpty();
    }

    /** Whether a page break is due, which the caller now sees to. */
    boolean takeBreak() {
        boolean due = breakIsDue;
        breakIsDue = false;
        return due;
    }

    @Override
    public Paragraph addParagraph() {
        Paragraph paragraph = new Paragraph(body);
        if (takeBreak()) {
            paragraph.startPage();
        }
        return paragraph;
    }

    @Override
    public Element addTable() {
        if (breakIsDue) {
            addParagraph().style("TableGap");
        }
        return body.add("w:tbl");
    }

    /** Adds a content control. */
    Element addControl() {
        return body.add("w:sdt");
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
