package org.crisisbrief.model.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.document.Block.Role;
import org.crisisbrief.model.document.DocumentXml.SyntaxException;

/** Reads a document and its blocks. */
final class BlockReader {

    private final XmlCursor xml;
    private final InlineReader inlines;
    private final TableReader tables;
    private final SceneReader scenes;
    private final BarsReader bars;

    BlockReader(XmlCursor xml) {
        this.xml = xml;
        this.inlines = new InlineReader(xml);
        this.tables = new TableReader(xml, inlines, this);
        this.scenes = new SceneReader(xml);
        this.bars = new BarsReader(xml);
    }

    Document document() throws XMLStreamException, SyntaxException {
        xml.nextTag();
        if (!xml.name().equals("document")) {
            throw xml.error("a document starts with <document>, not <" + xml.name() + ">");
        }
        xml.allow(
                "title",
                "subject",
                "author",
                "keywords",
                "lang",
                "marking",
                "date",
                "running",
                "page-label",
                "compact");
        String title = xml.required("title");
        String date = xml.required("date");
        String marking = xml.optional("marking").orElse("TLP:CLEAR");
        String language = xml.optional("lang").orElse("en");
        String subject = xml.optional("subject").orElse("");
        String author = xml.optional("author").orElse("");
        String keywords = xml.optional("keywords").orElse("");
        String running = xml.optional("running").orElse(title);
        String pageLabel = xml.optional("page-label").orElse("{page}/{pages}");
        boolean compact = xml.value("compact", "false", Boolean::valueOf);
        Head head = xml.make(() -> new Head(
                title,
                subject,
                author,
                keywords,
                Locale.forLanguageTag(language),
                Tlp.of(marking),
                LocalDate.parse(date),
                running,
                pageLabel,
                compact));
        return new Document(head, blocksToEnd());
    }

    private List<Block> blocksToEnd() throws XMLStreamException, SyntaxException {
        List<Block> blocks = new ArrayList<>();
        for (xml.nextTag(); !xml.isEnd(); xml.nextTag()) {
            blocks.add(block());
        }
        return blocks;
    }

    /** The content of an item or cell: blocks, or running text that stands for one paragraph. */
    List<Block> flowToEnd() throws XMLStreamException, SyntaxException {
        do {
            xml.next();
        } while (xml.isText() && xml.text().isBlank());
        if (xml.isEnd()) {
            return List.of();
        }
        if (xml.isText() || InlineReader.ELEMENTS.contains(xml.name())) {
            return List.of(new Block.Paragraph(Role.BODY, InlineReader.trimmed(inlines.restToEnd())));
        }
        List<Block> blocks = new ArrayList<>();
        for (; !xml.isEnd(); xml.nextTag()) {
            blocks.add(block());
        }
        return blocks;
    }

    private Block block() throws XMLStreamException, SyntaxException {
        String name = xml.name();
        return switch (name) {
            case "masthead" -> masthead();
            case "h1", "h2", "h3", "h4" -> {
                xml.allow("id");
                String id = xml.required("id");
                List<Inline> content = inlines.toEnd();
                yield xml.make(() -> new Block.Heading(name.charAt(1) - '0', id, content));
            }
            case "p" -> {
                xml.allow("role");
                Role role = xml.value("role", "body", r -> Role.valueOf(r.toUpperCase(Locale.ROOT)));
                yield new Block.Paragraph(role, inlines.toEnd());
            }
            case "ul", "ol" -> list(name.equals("ol"));
            case "blockquote" -> quote();
            case "toc" -> {
                xml.allow("title", "depth");
                String title = xml.required("title");
                int depth = xml.value("depth", "2", Integer::valueOf);
                xml.nextTag();
                yield new Block.Contents(title, depth);
            }
            case "page-break" -> {
                xml.allow();
                xml.nextTag();
                yield new Block.PageBreak();
            }
            case "panel" -> panel();
            case "table" -> tables.table();
            case "figure" -> figure();
            default ->
                throw xml.error("<" + name + "> is not a block; there are masthead, h1 to h4, p, ul, ol, "
                        + "blockquote, toc, page-break, panel, table and figure");
        };
    }

    private Block masthead() throws XMLStreamException, SyntaxException {
        xml.allow("kicker", "title");
        String kicker = xml.optional("kicker").orElse("");
        String title = xml.required("title");
        List<Block.Labelled> facts = new ArrayList<>();
        for (xml.nextTag(); !xml.isEnd(); xml.nextTag()) {
            expect("fact");
            xml.allow("label");
            String label = xml.required("label");
            facts.add(new Block.Labelled(label, inlines.toEnd()));
        }
        return new Block.Masthead(kicker, title, facts);
    }

    private Block list(boolean ordered) throws XMLStreamException, SyntaxException {
        xml.allow();
        List<List<Block>> items = new ArrayList<>();
        for (xml.nextTag(); !xml.isEnd(); xml.nextTag()) {
            expect("li");
            xml.allow();
            items.add(flowToEnd());
        }
        return xml.make(() -> new Block.ItemList(ordered, items));
    }

    private Block quote() throws XMLStreamException, SyntaxException {
        xml.allow();
        xml.nextTag();
        expect("p");
        List<Inline> content = inlines.toEnd();
        List<Inline> by = List.of();
        xml.nextTag();
        if (xml.isStart()) {
            expect("by");
            by = inlines.toEnd();
            xml.nextTag();
        }
        return new Block.Quote(content, by);
    }

    private Block panel() throws XMLStreamException, SyntaxException {
        xml.allow("title");
        String title = xml.required("title");
        List<Block.Tile> tiles = new ArrayList<>();
        for (xml.nextTag(); !xml.isEnd(); xml.nextTag()) {
            expect("tile");
            xml.allow("label");
            String label = xml.required("label");
            xml.nextTag();
            expect("value");
            List<Inline> value = inlines.toEnd();
            xml.nextTag();
            expect("note");
            List<Inline> note = inlines.toEnd();
            xml.nextTag();
            tiles.add(new Block.Tile(label, value, note));
        }
        return xml.make(() -> new Block.Panel(title, tiles));
    }

    private Block figure() throws XMLStreamException, SyntaxException {
        xml.allow("id", "alt");
        String id = xml.required("id");
        String alternative = xml.required("alt");
        xml.nextTag();
        Figure figure = figureOf();
        xml.nextTag();
        List<Inline> caption = List.of();
        if (xml.isStart()) {
            expect("caption");
            caption = inlines.toEnd();
            xml.nextTag();
        }
        List<Inline> written = caption;
        return xml.make(() -> new Block.FigureBlock(id, figure, alternative, written));
    }

    private Figure figureOf() throws XMLStreamException, SyntaxException {
        if (xml.isStart() && xml.name().equals("bars")) {
            return bars.bars();
        }
        if (!xml.isStart() || !xml.name().equals("scene")) {
            throw xml.error("<scene> or <bars> is expected here, not <" + (xml.isEnd() ? "/" : "") + xml.name() + ">");
        }
        return scenes.scene();
    }

    private void expect(String name) throws SyntaxException {
        if (!xml.isStart() || !xml.name().equals(name)) {
            throw xml.error("<" + name + "> is expected here, not <" + (xml.isEnd() ? "/" : "") + xml.name() + ">");
        }
    }
}
