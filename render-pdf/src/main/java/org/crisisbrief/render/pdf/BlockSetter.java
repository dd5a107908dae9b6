package org.crisisbrief.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.crisisbrief.model.document.Block;
import org.crisisbrief.model.document.Figure;
import org.crisisbrief.model.document.Inline;
import org.crisisbrief.model.document.Theme;
import org.w3c.dom.Element;

/** Sets blocks. */
final class BlockSetter {

    private final Page page;
    private final Anchors anchors;
    private final InlineSetter inlines;
    private final Theme.Colours colours;
    private final TableSetter tables;
    private final PanelSetter panels;
    private final ContentsSetter contents;
    private final List<Figure.Scene> scenes = new ArrayList<>();
    private int lastLevel;

    BlockSetter(Page page, Anchors anchors, InlineSetter inlines, Theme.Colours colours) {
        this.colours = colours;
        this.page = page;
        this.anchors = anchors;
        this.inlines = inlines;
        this.tables = new TableSetter(page, anchors, inlines, this);
        this.panels = new PanelSetter(page, inlines);
        this.contents = new ContentsSetter(page, anchors, inlines);
    }

    /** The drawings met so far; an {@code svg} element's {@code data-scene} counts into them. */
    List<Figure.Scene> scenes() {
        return scenes;
    }

    void set(Element parent, List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            boolean heads = blocks.get(i) instanceof Block.Heading
                    && i + 1 < blocks.size()
                    && blocks.get(i + 1) instanceof Block.FigureBlock;
            if (heads) {
                Element both = page.block(parent, "div", "together");
                set(both, blocks.get(i++));
                set(both, blocks.get(i));
            } else if (blocks.get(i) instanceof Block.Heading heading
                    && i + 1 < blocks.size()
                    && blocks.get(i + 1) instanceof Block.Table) {
                heading(parent, heading, " over-table");
            } else {
                set(parent, blocks.get(i));
            }
        }
    }

    private void set(Element parent, Block block) {
        if (block instanceof Block.Masthead masthead) {
            masthead(parent, masthead);
        } else if (block instanceof Block.Heading heading) {
            heading(parent, heading, "");
        } else if (block instanceof Block.Paragraph paragraph) {
            inlines.set(page.block(parent, "p", style(paragraph.role())), paragraph.content());
        } else if (block instanceof Block.ItemList list) {
            Element element = page.block(parent, list.ordered() ? "ol" : "ul", "");
            list.items().forEach(item -> flow(page.inline(element, "li", ""), item));
        } else if (block instanceof Block.Quote quote) {
            quote(parent, quote);
        } else if (block instanceof Block.Contents contents) {
            this.contents.set(parent, contents);
        } else if (block instanceof Block.PageBreak) {
            page.breakPage();
        } else if (block instanceof Block.Panel panel) {
            panels.set(parent, panel);
        } else if (block instanceof Block.Table table) {
            tables.set(parent, table);
        } else if (block instanceof Block.FigureBlock figure) {
            figure(parent, figure);
        }
    }

    /** The content of an item or cell; a first paragraph of running text needs no element of its own. */
    void flow(Element parent, List<Block> blocks) {
        List<Block> rest = blocks;
        if (!blocks.isEmpty()
                && blocks.get(0) instanceof Block.Paragraph first
                && first.role() == Block.Role.BODY
                && (blocks.size() == 1 || blocks.get(1) instanceof Block.ItemList)) {
            inlines.set(parent, first.content());
            rest = blocks.subList(1, blocks.size());
        }
        set(parent, rest);
    }

    private static String style(Block.Role role) {
        return switch (role) {
            case BODY -> "";
            case NOTE -> "note";
            case CALLOUT -> "callout";
        };
    }

    private void masthead(Element parent, Block.Masthead masthead) {
        Element head = page.block(parent, "div", "masthead");
        if (!masthead.kicker().isBlank()) {
            page.text(page.inline(head, "p", "kicker"), masthead.kicker());
        }
        page.text(page.inline(head, "p", "title"), masthead.title());
        if (masthead.facts().isEmpty()) {
            return;
        }
        Element rows = page.inline(page.inline(head, "table", "facts"), "tbody", "");
        for (Block.Labelled fact : masthead.facts()) {
            Element row = page.inline(rows, "tr", "");
            page.text(page.inline(row, "th", ""), fact.label());
            inlines.set(page.inline(row, "td", ""), fact.value());
        }
    }

    /**
     * Looks as its level asks; its tag never skips a level, as PDF/UA demands.
     *
     * @param place what style sheets call its place, after a space; empty for none
     */
    private void heading(Element parent, Block.Heading heading, String place) {
        lastLevel = Math.min(heading.level(), lastLevel + 1);
        Element element = page.block(parent, "h" + lastLevel, "level" + heading.level() + place);
        anchors.of(heading.id()).ifPresent(id -> element.setAttribute("id", id));
        String number = anchors.numberOf(heading);
        if (!number.isEmpty()) {
            page.text(page.inline(element, "span", "ordinal"), number + " ");
        }
        inlines.set(element, heading.content());
    }

    private void quote(Element parent, Block.Quote quote) {
        Element block = page.block(parent, "blockquote", "");
        Direction direction = Direction.ofFirstLetter(PlainText.of(quote.content(), inlines.language()))
                .orElse(Direction.LEFT_TO_RIGHT);
        Element words = page.inline(block, "p", direction == Direction.RIGHT_TO_LEFT ? "words rtl" : "words");
        if (direction == Direction.RIGHT_TO_LEFT) {
            words.setAttribute("dir", "rtl");
        }
        inlines.set(words, quote.content());
        if (!quote.by().isEmpty()) {
            Element by = page.inline(block, "p", "by");
            page.raw(by, "— ");
            inlines.set(by, quote.by());
        }
    }

    private void figure(Element parent, Block.FigureBlock block) {
        Element frame = page.block(parent, "div", "figure");
        anchors.of(block.id()).ifPresent(id -> frame.setAttribute("id", id));
        Figure.Scene scene = block.figure() instanceof Figure.Bars bars
                ? new BarsScene(colours, page.columnWidth(), page::measure).of(bars)
                : (Figure.Scene) block.figure();
        Element drawing = page.drawing(frame, scenes.size(), scene.width(), scene.height());
        drawing.setAttribute("alt", Characters.printable(block.alternative()));
        scenes.add(scene);
        List<Inline> caption = block.caption();
        if (!caption.isEmpty()) {
            inlines.set(page.inline(frame, "p", "caption"), caption);
        }
    }
}
