package org.crisisbrief.render.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.crisisbrief.model.document.Block;
import org.crisisbrief.model.document.PageNumbers;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtDocPart;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/**
 * Writes the contents, and their page numbers when these are known: one field whose entries are there from the start, as Word would ask a question on opening a file
 * that wants its fields updated. It stands in the frame by which Word offers "Update table".
 */
final class ContentsWriter {

    /** The room of a number and the indent of each level in the styles of the contents, in twentieths of a point. */
    private static final int NUMBER = 400;

    private static final int INDENT = 284;

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
        CTSdtBlock control = body.addControl();
        CTSdtDocPart part = identified(control).addNewDocPartObj();
        part.addNewDocPartGallery().setVal("Table of Contents");
        part.addNewDocPartUnique();
        Flow flow = new ControlFlow(control.addNewSdtContent(), body.width());
        CTP title = paragraphs.addText(flow, "TOCHeading", contents.title());
        if (breakIsDue) {
            title.getPPr().addNewPageBreakBefore();
        }
        writeEntries(flow, contents.depth(), blocks);
    }

    private CTSdtPr identified(CTSdtBlock control) {
        CTSdtPr properties = control.addNewSdtPr();
        properties.addNewId().setVal(BigInteger.valueOf(++controls));
        return properties;
    }

    private void writeEntries(Flow flow, int depth, List<Block> blocks) {
        String instruction = "TOC \\o \"1-" + depth + "\" \\h \\z \\u";
        boolean begun = false;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && heading.level() <= depth) {
                CTP entry = paragraphs.addEmpty(flow, "TOC" + heading.level());
                if (!begun) {
                    Fields.begin(RunParent.of(entry), instruction);
                    begun = true;
                }
                writeEntry(entry, heading);
            }
        }
        RunParent last = RunParent.of(paragraphs.addEmpty(flow, "TableGap"));
        if (!begun) {
            Fields.begin(last, instruction);
        }
        Fields.end(last);
    }

    private void writeEntry(CTP entry, Block.Heading heading) {
        String text = paragraphs.plain(heading.content());
        RunFormat format = paragraphs.formatFor(entry, text);
        String bookmark = file.bookmarks().find(heading.id()).orElseThrow();
        CTHyperlink link = entry.addNewHyperlink();
        link.setAnchor(bookmark);
        RunParent runs = RunParent.of(link);
        String number = file.headings().of(heading.id());
        if (!number.isEmpty()) {
            addStop(entry, heading.level());
            format.add(runs, number);
            runs.addRun().addNewTab();
        }
        format.add(runs, text);
        entries.add(new Entry(heading.id(), bookmark, runs, format));
    }

    /** Where the words begin behind a number, as Word sets it. */
    private static void addStop(CTP entry, int level) {
        CTTabStop stop = entry.getPPr().addNewTabs().addNewTab();
        stop.setVal(STTabJc.LEFT);
        stop.setPos(BigInteger.valueOf(INDENT * (level - 1L) + NUMBER + NUMBER * (level - 1L) / 2));
    }

    /** Puts the page numbers after the entries that were written. */
    void number(PageNumbers pageNumbers) {
        for (Entry entry : entries) {
            pageNumbers.of(entry.heading()).ifPresent(entry::number);
        }
    }

    private record Entry(String heading, String bookmark, RunParent runs, RunFormat format) {

        void number(int page) {
            runs.addRun().addNewTab();
            Fields.add(runs, "PAGEREF " + bookmark + " \\h", Integer.toString(page), format);
        }
    }

    private record ControlFlow(CTSdtContentBlock content, int width) implements Flow {

        @Override
        public CTP addParagraph() {
            return content.addNewP();
        }

        @Override
        public CTTbl addTable() {
            return content.addNewTbl();
        }

        @Override
        public boolean isCell() {
            return false;
        }
    }
}
