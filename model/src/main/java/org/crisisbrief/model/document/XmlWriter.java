package org.crisisbrief.model.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.crisisbrief.model.document.Figure.Bars;
import org.crisisbrief.model.document.Figure.Point;
import org.crisisbrief.model.document.Figure.Scene;
import org.crisisbrief.model.document.Figure.Shape;

/** Writes a document's XML. */
final class XmlWriter {

    private final XmlOutput xml = new XmlOutput();

    private XmlWriter() {}

    static String write(Document document) {
        XmlWriter writer = new XmlWriter();
        writer.document(document);
        return writer.xml.toString();
    }

    private void document(Document document) {
        Head head = document.head();
        xml.text("\n");
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
        if (head.compact()) {
            attribute("compact", "true");
        }
        blocks(document.blocks());
        xml.text("\n");
        xml.end();
        xml.text("\n");
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            xml.text("\n");
            block(block);
        }
    }

    private void block(Block block) {
        if (block instanceof Block.Masthead masthead) {
            start("masthead", "kicker", masthead.kicker(), "title", masthead.title());
            for (Block.Labelled fact : masthead.facts()) {
                start("fact", "label", fact.label());
                inlines(fact.value());
                xml.end();
            }
            xml.end();
        } else if (block instanceof Block.Heading heading) {
            start("h" + heading.level(), "id", heading.id());
            inlines(heading.content());
            xml.end();
        } else if (block instanceof Block.Paragraph paragraph) {
            start("p");
            if (paragraph.role() != Block.Role.BODY) {
                attribute("role", paragraph.role().name().toLowerCase(Locale.ROOT));
            }
            inlines(paragraph.content());
            xml.end();
        } else if (block instanceof Block.ItemList list) {
            start(list.ordered() ? "ol" : "ul");
            for (List<Block> item : list.items()) {
                start("li");
                blocks(item);
                xml.end();
            }
            xml.end();
        } else if (block instanceof Block.Quote quote) {
            start("blockquote");
            element("p", quote.content());
            if (!quote.by().isEmpty()) {
                element("by", quote.by());
            }
            xml.end();
        } else if (block instanceof Block.Contents contents) {
            start("toc", "title", contents.title(), "depth", Integer.toString(contents.depth()));
            xml.end();
        } else if (block instanceof Block.PageBreak) {
            start("page-break");
            xml.end();
        } else if (block instanceof Block.Panel panel) {
            start("panel", "title", panel.title());
            for (Block.Tile tile : panel.tiles()) {
                start("tile", "label", tile.label());
                element("value", tile.value());
                element("note", tile.note());
                xml.end();
            }
            xml.end();
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.FigureBlock figure) {
            start("figure", "id", figure.id(), "alt", figure.alternative());
            if (figure.figure() instanceof Scene scene) {
                scene(scene);
            } else if (figure.figure() instanceof Bars bars) {
                bars(bars);
            }
            if (!figure.caption().isEmpty()) {
                element("caption", figure.caption());
            }
            xml.end();
        }
    }

    private void table(Block.Table table) {
        start("table", "id", table.id());
        if (!table.caption().isEmpty()) {
            element("caption", table.caption());
        }
        for (Block.Column column : table.columns()) {
            start("col", "share", Integer.toString(column.share()));
            if (column.figures()) {
                attribute("figures", "true");
            }
            xml.end();
        }
        rows("thead", table.head());
        rows("tbody", table.body());
        xml.end();
    }

    private void rows(String name, List<Block.Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        start(name);
        for (Block.Row row : rows) {
            xml.text("\n");
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
                xml.end();
            }
            xml.end();
        }
        xml.end();
    }

    private void scene(Scene scene) {
        start("scene", "width", plain(scene.width()), "height", plain(scene.height()));
        for (Shape shape : scene.shapes()) {
            xml.text("\n");
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
                xml.text(label.text());
            }
            xml.end();
        }
        xml.end();
    }

    private void bars(Bars bars) {
        Bars.Names names = bars.names();
        start("bars", "label", names.label(), "words", names.words(), "from", names.from(), "to", names.to());
        for (Figure.Bar bar : bars.bars()) {
            xml.text("\n");
            start("bar", "label", bar.label(), "words", bar.words());
            bar.from().ifPresent(n -> attribute("from", Long.toString(n)));
            bar.to().ifPresent(n -> attribute("to", Long.toString(n)));
            if (bar.vague()) {
                attribute("vague", "true");
            }
            xml.end();
        }
        xml.end();
    }

    private void element(String name, List<Inline> content) {
        start(name);
        inlines(content);
        xml.end();
    }

    private void inlines(List<Inline> content) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Text text) {
                xml.text(text.value());
            } else if (inline instanceof Inline.Emphasis emphasis) {
                element("em", emphasis.content());
            } else if (inline instanceof Inline.Strong strong) {
                element("strong", strong.content());
            } else if (inline instanceof Inline.Quotation quotation) {
                start("q", "lang", quotation.language().toLanguageTag());
                xml.text(quotation.words());
                xml.end();
            } else if (inline instanceof Inline.Foreign foreign) {
                start("foreign", "lang", foreign.language().toLanguageTag());
                if (foreign.marked()) {
                    attribute("marked", "true");
                }
                xml.text(foreign.words());
                xml.end();
            } else if (inline instanceof Inline.Sentence sentence) {
                start("s", "id", sentence.id(), "claims", String.join(" ", sentence.claims()));
                if (!sentence.derived().isEmpty()) {
                    attribute("derived", sentence.derived());
                }
                inlines(sentence.content());
                xml.end();
            } else if (inline instanceof Inline.References references) {
                start("refs");
                for (Inline.Reference target : references.targets()) {
                    start("ref", "to", target.anchor(), "label", target.label(), "note", target.note());
                    xml.end();
                }
                xml.end();
            } else if (inline instanceof Inline.Link link) {
                start("a", "href", link.address());
                inlines(link.content());
                xml.end();
            } else if (inline instanceof Inline.Break) {
                start("br");
                xml.end();
            }
        }
    }

    private void start(String name, String... attributes) {
        xml.start(name);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
    }

    private void attribute(String name, String value) {
        xml.attribute(name, value);
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
