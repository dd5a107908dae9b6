package org.crisisbrief.model.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.crisisbrief.model.document.Figure.Point;
import org.crisisbrief.model.document.Figure.Scene;
import org.crisisbrief.model.document.Figure.Shape;

/** Writes a document's XML. */
final class XmlWriter {

    private final XMLStreamWriter xml;

    XmlWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    void document(Document document) throws XMLStreamException {
        Head head = document.head();
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        start("document");
        attribute("title", head.title());
        attribute("subject", head.subject());
        attribute("author", head.author());
        attribute("keywords", head.keywords());
        attribute("lang", head.language().toLanguageTag());
        attribute("marking", head.marking().label());
        attribute("date", head.date().toString());
        attribute("running", head.running());
        attribute("page-label", head.pageLabel());
        blocks(document.blocks());
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    private void blocks(List<Block> blocks) throws XMLStreamException {
        for (Block block : blocks) {
            xml.writeCharacters("\n");
            block(block);
        }
    }

    private void block(Block block) throws XMLStreamException {
        if (block instanceof Block.Masthead masthead) {
            start("masthead", "kicker", masthead.kicker(), "title", masthead.title());
            for (Block.Labelled fact : masthead.facts()) {
                start("fact", "label", fact.label());
                inlines(fact.value());
                xml.writeEndElement();
            }
            xml.writeEndElement();
        } else if (block instanceof Block.Heading heading) {
            start("h" + heading.level(), "id", heading.id());
            inlines(heading.content());
            xml.writeEndElement();
        } else if (block instanceof Block.Paragraph paragraph) {
            start("p");
            if (paragraph.role() != Block.Role.BODY) {
                attribute("role", paragraph.role().name().toLowerCase(Locale.ROOT));
            }
            inlines(paragraph.content());
            xml.writeEndElement();
        } else if (block instanceof Block.ItemList list) {
            start(list.ordered() ? "ol" : "ul");
            for (List<Block> item : list.items()) {
                start("li");
                blocks(item);
                xml.writeEndElement();
            }
            xml.writeEndElement();
        } else if (block instanceof Block.Quote quote) {
            start("blockquote");
            element("p", quote.content());
            if (!quote.by().isEmpty()) {
                element("by", quote.by());
            }
            xml.writeEndElement();
        } else if (block instanceof Block.Contents contents) {
            start("toc", "title", contents.title(), "depth", Integer.toString(contents.depth()));
            xml.writeEndElement();
        } else if (block instanceof Block.PageBreak) {
            start("page-break");
            xml.writeEndElement();
        } else if (block instanceof Block.Panel panel) {
            start("panel", "title", panel.title());
            for (Block.Tile tile : panel.tiles()) {
                start("tile", "label", tile.label());
                element("value", tile.value());
                element("note", tile.note());
                xml.writeEndElement();
            }
            xml.writeEndElement();
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.FigureBlock figure) {
            start("figure", "id", figure.id(), "alt", figure.alternative());
            scene((Scene) figure.figure());
            if (!figure.caption().isEmpty()) {
                element("caption", figure.caption());
            }
            xml.writeEndElement();
        }
    }

    private void table(Block.Table table) throws XMLStreamException {
        start("table", "id", table.id());
        if (!table.caption().isEmpty()) {
            element("caption", table.caption());
        }
        for (Block.Column column : table.columns()) {
            start("col", "share", Integer.toString(column.share()));
            if (column.figures()) {
                attribute("figures", "true");
            }
            xml.writeEndElement();
        }
        rows("thead", table.head());
        rows("tbody", table.body());
        xml.writeEndElement();
    }

    private void rows(String name, List<Block.Row> rows) throws XMLStreamException {
        if (rows.isEmpty()) {
            return;
        }
        start(name);
        for (Block.Row row : rows) {
            xml.writeCharacters("\n");
            start("tr");
            if (row.id().isPresent()) {
                attribute("id", row.id().get());
            }
            for (Block.Cell cell : row.cells()) {
                start(cell.heading() ? "th" : "td");
                if (cell.span() > 1) {
                    attribute("span", Integer.toString(cell.span()));
                }
                blocks(cell.content());
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void scene(Scene scene) throws XMLStreamException {
        start("scene", "width", plain(scene.width()), "height", plain(scene.height()));
        for (Shape shape : scene.shapes()) {
            xml.writeCharacters("\n");
            if (shape instanceof Shape.Area area) {
                String rings = area.rings().stream().map(XmlWriter::points).collect(Collectors.joining(";"));
                start("area", "rings", rings, "fill", area.fill(), "stroke", area.stroke());
                attribute("stroke-width", plain(area.strokeWidth()));
            } else if (shape instanceof Shape.Line line) {
                start("line", "points", points(line.points()), "stroke", line.stroke());
                attribute("stroke-width", plain(line.strokeWidth()));
                attribute("dash", plain(line.dash()));
            } else if (shape instanceof Shape.Circle circle) {
                start("circle", "at", points(List.of(circle.centre())), "radius", plain(circle.radius()));
                attribute("fill", circle.fill());
                attribute("stroke", circle.stroke());
                attribute("stroke-width", plain(circle.strokeWidth()));
            } else if (shape instanceof Shape.Label label) {
                start("label", "at", points(List.of(label.at())), "size", plain(label.size()));
                attribute("bold", Boolean.toString(label.bold()));
                attribute("anchor", label.anchor().name().toLowerCase(Locale.ROOT));
                attribute("colour", label.colour());
                xml.writeCharacters(label.text());
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void element(String name, List<Inline> content) throws XMLStreamException {
        start(name);
        inlines(content);
        xml.writeEndElement();
    }

    private void inlines(List<Inline> content) throws XMLStreamException {
        for (Inline inline : content) {
            if (inline instanceof Inline.Text text) {
                xml.writeCharacters(text.value());
            } else if (inline instanceof Inline.Emphasis emphasis) {
                element("em", emphasis.content());
            } else if (inline instanceof Inline.Strong strong) {
                element("strong", strong.content());
            } else if (inline instanceof Inline.Quotation quotation) {
                start("q", "lang", quotation.language().toLanguageTag());
                xml.writeCharacters(quotation.words());
                xml.writeEndElement();
            } else if (inline instanceof Inline.Sentence sentence) {
                start("s", "id", sentence.id(), "claims", String.join(" ", sentence.claims()));
                if (!sentence.derived().isEmpty()) {
                    attribute("derived", sentence.derived());
                }
                inlines(sentence.content());
                xml.writeEndElement();
            } else if (inline instanceof Inline.References references) {
                start("refs");
                for (Inline.Reference target : references.targets()) {
                    start("ref", "to", target.anchor(), "label", target.label(), "note", target.note());
                    xml.writeEndElement();
                }
                xml.writeEndElement();
            } else if (inline instanceof Inline.Link link) {
                start("a", "href", link.address());
                inlines(link.content());
                xml.writeEndElement();
            } else if (inline instanceof Inline.Break) {
                start("br");
                xml.writeEndElement();
            }
        }
    }

    private void start(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, value);
    }

    private static String points(List<Point> points) {
        return points.stream().map(p -> plain(p.x()) + "," + plain(p.y())).collect(Collectors.joining(" "));
    }

    /** The shortest decimal that reads back as the same number. */
    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
