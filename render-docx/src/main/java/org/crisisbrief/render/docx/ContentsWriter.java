package org.crisisbrief.render.docx;

import java.util.ArrayList;
import java.util.List;
import org.crisisbrief.model.document.Block;
import org.crisisbrief.model.document.PageNumbers;

/**
 * Writes the contents, and their page numbers when these are known: one field whose entries are there from the start, as
 * Word would ask a question on opening a file that wants its fields updated. It stands in the frame by which Word offers
 * "Update table".
 */
final class ContentsWriter {

    private final WordFile file;
    private final ParagraphWriter paragraphs;
    private final List<Entry> entries = new ArrayList<>();
    private int controls;

    ContentsWriter(WordFile file, ParagraphWriter paragraphs) {
        this.file = file;
        this.paragraphs = paragraphs;
    }

    void write(BodyFlow body, Block.Contents contents, List<Block> blocks) {
        boolean breakIsDue = body.takeBreak();
        Element control = body.addControl();
        Element properties = control.add("w:sdtPr");
        properties.add("w:id", Integer.toString(++controls));
        Element part = properties.add("w:docPartObj");
        part.add("w:docPartGallery", "Table of Contents");
        part.add("w:docPartUnique");
        Flow flow = new ControlFlow(control.add("w:sdtContent"), body.width());
        Paragraph title = paragraphs.addText(flow, "TOCHeading", contents.title());
        if (breakIsDue) {
            title.startPage();
        }
        writeEntries(flow, contents.depth(), blocks);
    }

    private void writeEntries(Flow flow, int depth, List<Block> blocks) {
        String instruction = "TOC \\o \"1-" + depth + "\" \\h \\z \\u";
        boolean begun = false;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && heading.level() <= depth) {
                Paragraph entry = paragraphs.addEmpty(flow, "TOC" + heading.level());
                if (!begun) {
                    Fields.begin(entry.runs(), instruction);
                    begun = true;
                }
                writeEntry(entry, heading);
            }
        }
        RunParent last = paragraphs.addEmpty(flow, "TableGap").runs();
        if (!begun) {
            Fields.begin(last, instruction);
        }
        Fields.end(last);
    }

    private void writeEntry(Paragraph entry, Block.Heading heading) {
        String text = paragraphs.plain(heading.content());
        RunFormat format = paragraphs.formatFor(entry, text);
        String bookmark = file.bookmarks().find(heading.id()).orElseThrow();
        RunParent runs = entry.runs().addLink(bookmark).orElseThrow();
        format.add(runs, text);
        entries.add(new Entry(heading.id(), bookmark, runs, format));
    }

    /** Puts the page numbers after the entries that were written. */
    void number(PageNumbers pageNumbers) {
        for (Entry entry : entries) {
            pageNumbers.of(entry.heading()).ifPresent(entry::number);
        }
    }

    private record Entry(String heading, String bookmark, RunParent runs, RunFormat format) {

        void number(int page) {
            runs.addRun().add("w:tab");
            Fields.add(runs, "PAGEREF " + bookmark + " \\h", Integer.toString(page), format);
        }
    }

    private record ControlFlow(Element content, int width) implements Flow {

        @Override
        public Paragraph addParagraph() {
            return new Paragraph(content);
        }

        @Override
        public Element addTable() {
            return content.add("w:tbl");
        }

        @Override
        public boolean isCell() {
            return false;
        }
    }
}
