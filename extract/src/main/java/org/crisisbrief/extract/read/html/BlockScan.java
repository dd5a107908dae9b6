package org.crisisbrief.extract.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Cuts what stands below an element into blocks, in the order of the page; each row of a table of values is one. */
final class BlockScan implements NodeFilter {

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "video",
            "audio",
            "iframe",
            "object",
            "embed");

    private final List<Block> blocks = new ArrayList<>();
    private final List<Element> open = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder linked = new StringBuilder();
    private int links;
    private int verbatim;

    private BlockScan() {}

    static List<Block> of(Element root) {
        BlockScan scan = new BlockScan();
        root.filter(scan);
        return List.copyOf(scan.blocks);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            String name = element.normalName();
            Optional<DataTable> table = name.equals("table") ? DataTable.of(element) : Optional.empty();
            if (table.isPresent()) {
                flush();
                blocks.addAll(table.get().blocks());
                return FilterResult.SKIP_ENTIRELY;
            }
            if (name.equals("br")) {
                lineBreak();
            } else if (name.equals("a") && element.hasAttr("href")) {
                links++;
            } else if (BLOCKS.contains(name)) {
                flush();
                open.add(element);
                verbatim += name.equals("pre") ? 1 : 0;
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            if (name.equals("a") && element.hasAttr("href")) {
                links--;
            } else if (BLOCKS.contains(name)) {
                flush();
                open.remove(open.size() - 1);
                verbatim -= name.equals("pre") ? 1 : 0;
            }
        }
        return FilterResult.CONTINUE;
    }

    private void append(String words) {
        boolean pre = verbatim > 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (unseen(c)) {
                continue;
            }
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (pre && c == '\n') {
                lineBreak();
            } else if (!space) {
                text.append(c);
                if (links > 0) {
                    linked.append(c);
                }
            } else {
                if (text.length() > 0 && !endsWithSpace(text)) {
                    text.append(' ');
                }
                if (links > 0 && linked.length() > 0 && !endsWithSpace(linked)) {
                    linked.append(' ');
                }
            }
        }
        if (links == 0 && linked.length() > 0 && !endsWithSpace(linked)) {
            linked.append(' ');
        }
    }

    /** Signs that only say where a word may be broken, byte order marks, and controls that are no space. */
    private static boolean unseen(char c) {
        return c == '\u00AD'
                || c == '\u200B'
                || c == '\u2060'
                || c == '\uFEFF'
                || Character.isISOControl(c) && !Character.isWhitespace(c);
    }

    private static boolean endsWithSpace(CharSequence characters) {
        char last = characters.charAt(characters.length() - 1);
        return last == ' ' || last == '\n';
    }

    /** A break ends a line; a second one ends the block. */
    private void lineBreak() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > 0 && text.charAt(end - 1) == '\n') {
            flush();
            return;
        }
        text.setLength(end);
        if (end > 0) {
            text.append('\n');
        }
    }

    private void flush() {
        String run = text.toString().strip();
        if (!run.isEmpty() && !open.isEmpty()) {
            Element element = open.get(open.size() - 1);
            blocks.add(new Block(element, kind(element), run, TextWeight.of(run), TextWeight.of(linked)));
        }
        text.setLength(0);
        linked.setLength(0);
    }

    private Block.Kind kind(Element element) {
        for (int i = open.size() - 1; i >= 0 && i >= open.size() - 3; i--) {
            switch (open.get(i).normalName()) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                    return Block.Kind.HEADING;
                }
                case "li", "dd", "dt" -> {
                    return Block.Kind.ITEM;
                }
                case "td", "th", "tr" -> {
                    return Block.Kind.ROW;
                }
                default -> {}
            }
        }
        return element.normalName().equals("p") ? Block.Kind.PARAGRAPH : Block.Kind.OTHER;
    }
}
