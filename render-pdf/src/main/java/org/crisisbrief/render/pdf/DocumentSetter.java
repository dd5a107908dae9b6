package org.crisisbrief.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.crisisbrief.model.document.Block;
import org.crisisbrief.model.document.Document;
import org.crisisbrief.model.document.Head;
import org.crisisbrief.model.document.Margins;
import org.crisisbrief.model.document.Paper;
import org.crisisbrief.model.document.Script;
import org.w3c.dom.Element;

/** Sets a whole document: style sheet, bookmarks, what stands on every page, and its blocks. */
final class DocumentSetter {

    private final Page page;
    private final BlockSetter blocks;
    private final Anchors anchors;

    DocumentSetter(Document document, Paper paper, Lettering lettering) {
        Head head = document.head();
        anchors = new Anchors(document.blocks());
        page = new Page(lettering, head.margins().textWidth(paper));
        Element html = page.root(head.language());
        head(html, head, paper);
        Element body = page.inline(html, "body", head.compact() ? "compact" : "");
        furniture(body, head);
        blocks = new BlockSetter(page, anchors, new InlineSetter(page, anchors, head.language()));
        blocks.set(body, document.blocks());
        page.settle();
    }

    Page page() {
        return page;
    }

    BlockSetter blocks() {
        return blocks;
    }

    Anchors anchors() {
        return anchors;
    }

    private void head(Element html, Head head, Paper paper) {
        Element element = page.inline(html, "head", "");
        page.raw(page.inline(element, "title", ""), Characters.printable(head.title()));
        meta(element, "description", head.subject());
        Margins margins = head.margins();
        page.raw(
                page.inline(element, "style", ""),
                style("style.css")
                        + (Script.of(head.language()).rightToLeft() ? style("style-rtl.css") : "")
                        + String.format(
                                Locale.ROOT,
                                "@page { size: %.3fpt %.3fpt; margin: %.1fpt %.3fpt %.1fpt %.3fpt }",
                                paper.width(),
                                paper.height(),
                                margins.top(),
                                margins.side(),
                                margins.bottom(),
                                margins.side()));
        bookmarks(element, head.language());
    }

    /** PDF/UA asks for a description wherever there is a title. */
    private void meta(Element head, String name, String content) {
        Element meta = page.inline(head, "meta", "");
        meta.setAttribute("name", name);
        meta.setAttribute("content", Characters.printable(content));
    }

    private static String style(String file) {
        try (InputStream in = DocumentSetter.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void bookmarks(Element head, Locale language) {
        if (anchors.headings().isEmpty()) {
            return;
        }
        Element root = page.inline(head, "bookmarks", "");
        Deque<Element> open = new ArrayDeque<>();
        Deque<Integer> levels = new ArrayDeque<>();
        for (Block.Heading heading : anchors.headings()) {
            while (!levels.isEmpty() && levels.peek() >= heading.level()) {
                levels.pop();
                open.pop();
            }
            Element bookmark = page.inline(open.isEmpty() ? root : open.peek(), "bookmark", "");
            bookmark.setAttribute("name", PlainText.of(heading.content(), language));
            anchors.of(heading.id()).ifPresent(id -> bookmark.setAttribute("href", "#" + id));
            open.push(bookmark);
            levels.push(heading.level());
        }
    }

    /** What stands in the margins: the running text, the marking and the page's number. */
    private void furniture(Element body, Head head) {
        page.text(page.inline(body, "div", "running"), head.running());
        for (String place : new String[] {"marking-top", "marking-bottom"}) {
            Element marking = page.inline(body, "div", place);
            Element label = page.inline(marking, "span", "tlp");
            label.setAttribute("style", "color: " + head.marking().colour());
            page.text(label, " " + head.marking().label() + " ");
        }
        Element number = page.inline(body, "div", "page-label");
        for (String part : head.pageLabel().split("(?=\\{pages?\\})|(?<=\\{page\\})|(?<=\\{pages\\})")) {
            switch (part) {
                case "{page}" -> page.inline(number, "span", "number");
                case "{pages}" -> page.inline(number, "span", "count");
                default -> page.text(page.inline(number, "span", ""), part);
            }
        }
    }
}
