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
import org.crisisbrief.model.document.Logo;
import org.crisisbrief.model.document.Margins;
import org.crisisbrief.model.document.Paper;
import org.crisisbrief.model.document.Script;
import org.crisisbrief.model.document.Theme;
import org.w3c.dom.Element;

/** Sets a whole document: style sheet, bookmarks, what stands on every page, and its blocks. */
final class DocumentSetter {

    private final Page page;
    private final BlockSetter blocks;
    private final Anchors anchors;
    private final Theme theme;
    private final Margins margins;

    DocumentSetter(Document document, Theme theme, Lettering lettering) {
        Head head = document.head();
        this.theme = theme;
        anchors = new Anchors(document.blocks(), theme.numbering());
        margins = theme.margins(head.compact());
        page = new Page(lettering, margins.textWidth(theme.paper()));
        Element html = page.root(head.language());
        head(html, head);
        Element body = page.inline(html, "body", head.compact() ? "compact" : "");
        furniture(body, head);
        blocks = new BlockSetter(page, anchors, new InlineSetter(page, anchors, head.language()), theme.colours());
        theme.logo().ifPresent(logo -> logo(body, logo));
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

    private void head(Element html, Head head) {
        Element element = page.inline(html, "head", "");
        page.raw(page.inline(element, "title", ""), Characters.printable(head.title()));
        meta(element, "description", head.subject());
        Paper paper = theme.paper();
        page.raw(
                page.inline(element, "style", ""),
                styleSheet(head.language())
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

    /** The style sheet in the theme's colours. */
    private String styleSheet(Locale language) {
        Theme.Colours colours = theme.colours();
        return (style("style.css") + (Script.of(language).rightToLeft() ? style("style-rtl.css") : ""))
                .replace("${text}", colours.text())
                .replace("${heading}", colours.heading())
                .replace("${link}", colours.link())
                .replace("${muted}", colours.muted())
                .replace("${tint}", colours.tint())
                .replace("${rule}", colours.rule());
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
            bookmark.setAttribute("name", anchors.titleOf(heading, language));
            anchors.of(heading.id()).ifPresent(id -> bookmark.setAttribute("href", "#" + id));
            open.push(bookmark);
            levels.push(heading.level());
        }
    }

    /** What stands in the margins: the running text, the marking and the page's number. */
    private void furniture(Element body, Head head) {
        Element running = page.inline(body, "div", "running");
        line(running, theme.header());
        line(running, head.running());
        for (String place : new String[] {"marking-top", "marking-bottom"}) {
            Element marking = page.inline(body, "div", place);
            Element label = page.inline(marking, "span", "tlp");
            label.setAttribute("style", "color: " + head.marking().colour());
            page.text(label, " " + head.marking().label() + " ");
        }
        Element foot = page.inline(body, "div", "page-label");
        Element number = page.inline(foot, "p", "");
        for (String part : head.pageLabel().split("(?=\\{pages?\\})|(?<=\\{page\\})|(?<=\\{pages\\})")) {
            switch (part) {
                case "{page}" -> page.inline(number, "span", "number");
                case "{pages}" -> page.inline(number, "span", "count");
                default -> page.text(page.inline(number, "span", ""), part);
            }
        }
        line(foot, theme.footer());
    }

    private void line(Element parent, String text) {
        if (!text.isBlank()) {
            page.text(page.inline(parent, "p", ""), text);
        }
    }

    private void logo(Element body, Logo logo) {
        double scale = Math.min(1, page.columnWidth() / logo.width());
        page.logo(page.block(body, "div", "logo"), logo.width() * scale, logo.height() * scale)
                .setAttribute("alt", Characters.printable(logo.alternative()));
    }
}
