package org.crisisbrief.render.docx;

import java.util.List;
import org.crisisbrief.model.document.Inline;
import org.crisisbrief.render.docx.InlineWriter.ReferenceForm;

/** Writes paragraphs of named styles. */
final class ParagraphWriter {

    private final WordFile file;
    private final InlineWriter inlines;

    ParagraphWriter(WordFile file) {
        this.file = file;
        this.inlines = new InlineWriter(file);
    }

    /** Adds a paragraph; its references become footnotes, save in a cell. */
    Paragraph add(Flow flow, String style, List<Inline> content) {
        return add(flow, style, content, flow.isCell() ? ReferenceForm.BRACKETS : ReferenceForm.FOOTNOTES);
    }

    Paragraph add(Flow flow, String style, List<Inline> content, ReferenceForm form) {
        Paragraph paragraph = addEmpty(flow, style);
        inlines.write(paragraph.runs(), content, formatFor(paragraph, plain(content)), form);
        return paragraph;
    }

    Paragraph addText(Flow flow, String style, String text) {
        Paragraph paragraph = addEmpty(flow, style);
        formatFor(paragraph, text).add(paragraph.runs(), text);
        return paragraph;
    }

    Paragraph addEmpty(Flow flow, String style) {
        Paragraph paragraph = flow.addParagraph();
        paragraph.style(style);
        return paragraph;
    }

    /** Adds to a paragraph that has begun. */
    void continueWith(Paragraph paragraph, List<Inline> content, ReferenceForm form) {
        inlines.write(paragraph.runs(), content, RunFormat.plain(isRightToLeft(paragraph)), form);
    }

    /** Adds a paragraph that stands at a bookmark, such as a heading. */
    Paragraph addMarked(Flow flow, String style, String id, List<Inline> content) {
        Paragraph paragraph = addEmpty(flow, style);
        RunFormat format = formatFor(paragraph, plain(content));
        RunParent runs = paragraph.runs();
        Runnable text = () -> inlines.write(runs, content, format, ReferenceForm.BRACKETS);
        file.bookmarks().place(id).ifPresentOrElse(name -> file.bookmarks().around(runs, name, text), text);
        return paragraph;
    }

    String plain(List<Inline> content) {
        return PlainText.of(content, inlines.marks());
    }

    /** How text stands in a new paragraph, which is turned round if the text runs from right to left. */
    RunFormat formatFor(Paragraph paragraph, String text) {
        if (!file.language().rightToLeft() && Direction.mostlyRightToLeft(text)) {
            paragraph.turnAround();
        }
        return RunFormat.plain(isRightToLeft(paragraph));
    }

    private boolean isRightToLeft(Paragraph paragraph) {
        return file.language().rightToLeft() || paragraph.isTurnedAround();
    }
}
