package org.crisisbrief.render.docx;

import java.util.List;
import org.crisisbrief.model.document.Inline;
import org.crisisbrief.render.docx.InlineWriter.ReferenceForm;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

/** Writes paragraphs of named styles. */
final class ParagraphWriter {

    private final WordFile file;
    private final InlineWriter inlines;

    ParagraphWriter(WordFile file) {
        this.file = file;
        this.inlines = new InlineWriter(file);
    }

    /** Adds a paragraph; its references are printed as the file has them, in a cell in brackets. */
    CTP add(Flow flow, String style, List<Inline> content) {
        return add(flow, style, content, flow.isCell() ? ReferenceForm.BRACKETS : file.references());
    }

    CTP add(Flow flow, String style, List<Inline> content, ReferenceForm form) {
        CTP paragraph = addEmpty(flow, style);
        inlines.write(RunParent.of(paragraph), content, formatFor(paragraph, plain(content)), form);
        return paragraph;
    }

    CTP addText(Flow flow, String style, String text) {
        CTP paragraph = addEmpty(flow, style);
        formatFor(paragraph, text).add(RunParent.of(paragraph), text);
        return paragraph;
    }

    CTP addEmpty(Flow flow, String style) {
        CTP paragraph = flow.addParagraph();
        CTPPr properties = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
        properties.addNewPStyle().setVal(style);
        return paragraph;
    }

    /** Adds to a paragraph that has begun. */
    void continueWith(CTP paragraph, List<Inline> content, ReferenceForm form) {
        inlines.write(RunParent.of(paragraph), content, RunFormat.plain(isRightToLeft(paragraph)), form);
    }

    /** Adds a paragraph that stands at a bookmark, such as a heading. */
    CTP addMarked(Flow flow, String style, String id, List<Inline> content) {
        CTP paragraph = addEmpty(flow, style);
        RunFormat format = formatFor(paragraph, plain(content));
        RunParent runs = RunParent.of(paragraph);
        Runnable text = () -> inlines.write(runs, content, format, ReferenceForm.BRACKETS);
        file.bookmarks().place(id).ifPresentOrElse(name -> file.bookmarks().around(runs, name, text), text);
        return paragraph;
    }

    String plain(List<Inline> content) {
        return PlainText.of(content, inlines.marks());
    }

    /** How text stands in a new paragraph, which is turned round if the text runs from right to left. */
    RunFormat formatFor(CTP paragraph, String text) {
        if (!file.language().rightToLeft() && Direction.mostlyRightToLeft(text)) {
            paragraph.getPPr().addNewBidi();
        }
        return RunFormat.plain(isRightToLeft(paragraph));
    }

    private boolean isRightToLeft(CTP paragraph) {
        CTPPr properties = paragraph.getPPr();
        return file.language().rightToLeft() || properties.isSetBidi();
    }
}
