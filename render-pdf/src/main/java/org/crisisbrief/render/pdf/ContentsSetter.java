package org.crisisbrief.render.pdf;

import java.util.List;
import org.crisisbrief.model.document.Block;
import org.w3c.dom.Element;

/** Sets the table of contents: many headings of one level in two or three columns, others in one. */
final class ContentsSetter {

    /** The table that only sets the columns side by side. */
    static final String FRAME = "contents-columns";

    /** The lists that the structure tags as contents. */
    static final List<String> COLUMNS = List.of("contents", "contents2", "contents3");

    private static final int FEW = 8;
    private static final int MANY = 12;

    private final Page page;
    private final Anchors anchors;
    private final InlineSetter inlines;

    ContentsSetter(Page page, Anchors anchors, InlineSetter inlines) {
        this.page = page;
        this.anchors = anchors;
        this.inlines = inlines;
    }

    void set(Element parent, Block.Contents contents) {
        List<Block.Heading> entries = anchors.headings().stream()
                .filter(h -> h.level() <= contents.depth())
                .toList();
        if (entries.isEmpty()) {
            return;
        }
        page.text(page.block(parent, "p", "contents-title"), contents.title());
        boolean split = entries.size() > FEW && entries.stream().allMatch(h -> h.level() == 1);
        if (split) {
            Element frame = page.block(parent, "table", "columns");
            frame.setAttribute("id", FRAME);
            Element row = page.inline(page.inline(frame, "tbody", ""), "tr", "");
            int columns = entries.size() > MANY ? 3 : 2;
            int each = (entries.size() + columns - 1) / columns;
            for (int i = 0; i < columns; i++) {
                boolean last = i == columns - 1;
                column(
                        page.inline(row, "td", i == 0 ? "" : last ? "last" : "middle"),
                        COLUMNS.get(i),
                        entries.subList(i * each, last ? entries.size() : (i + 1) * each));
            }
        } else {
            column(parent, COLUMNS.get(0), entries);
        }
    }

    private void column(Element parent, String id, List<Block.Heading> entries) {
        Element list = page.inline(parent, "ul", "contents");
        list.setAttribute("id", id);
        for (Block.Heading entry : entries) {
            Element a = page.inline(page.inline(list, "li", "entry" + entry.level()), "a", "");
            String words = anchors.titleOf(entry, inlines.language());
            anchors.of(entry.id()).ifPresent(target -> a.setAttribute("href", "#" + target));
            a.setAttribute("title", words);
            page.text(a, words);
        }
    }
}
