package org.crisisbrief.model.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.crisisbrief.model.document.DocumentXml.SyntaxException;
import org.crisisbrief.model.document.Figure.Anchor;
import org.crisisbrief.model.document.Figure.Point;
import org.crisisbrief.model.document.Figure.Scene;
import org.crisisbrief.model.document.Figure.Shape;

/** Reads the drawing of a figure. */
final class SceneReader {

    private final XmlCursor xml;

    SceneReader(XmlCursor xml) {
        this.xml = xml;
    }

    Scene scene() throws XMLStreamException, SyntaxException {
        xml.allow("width", "height");
        double width = number("width");
        double height = number("height");
        List<Shape> shapes = new ArrayList<>();
        for (xml.nextTag(); !xml.isEnd(); xml.nextTag()) {
            shapes.add(shape());
        }
        return xml.make(() -> new Scene(width, height, shapes));
    }

    private Shape shape() throws XMLStreamException, SyntaxException {
        String name = xml.name();
        String fill = xml.optional("fill").orElse("");
        String stroke = xml.optional("stroke").orElse("");
        double strokeWidth = xml.value("stroke-width", "1", Double::valueOf);
        switch (name) {
            case "area" -> {
                xml.allow("rings", "fill", "stroke", "stroke-width");
                String rings = xml.required("rings");
                xml.nextTag();
                return xml.make(() -> new Shape.Area(
                        Arrays.stream(rings.split(";")).map(SceneReader::points).toList(), fill, stroke, strokeWidth));
            }
            case "line" -> {
                xml.allow("points", "stroke", "stroke-width", "dash");
                String points = xml.required("points");
                double dash = xml.value("dash", "0", Double::valueOf);
                xml.nextTag();
                return xml.make(() -> new Shape.Line(points(points), stroke, strokeWidth, dash));
            }
            case "circle" -> {
                xml.allow("at", "radius", "fill", "stroke", "stroke-width");
                String at = xml.required("at");
                double radius = number("radius");
                xml.nextTag();
                return xml.make(() -> new Shape.Circle(points(at).get(0), radius, fill, stroke, strokeWidth));
            }
            case "label" -> {
                xml.allow("at", "size", "bold", "anchor", "colour");
                String at = xml.required("at");
                double size = number("size");
                boolean bold = xml.value("bold", "false", Boolean::valueOf);
                Anchor anchor = xml.value("anchor", "start", a -> Anchor.valueOf(a.toUpperCase(Locale.ROOT)));
                String colour = xml.optional("colour").orElse("#000000");
                StringBuilder text = new StringBuilder();
                for (xml.next(); !xml.isEnd(); xml.next()) {
                    if (!xml.isText()) {
                        throw xml.error("a label holds text only, not <" + xml.name() + ">");
                    }
                    text.append(xml.text());
                }
                return xml.make(() -> new Shape.Label(points(at).get(0), text.toString(), size, bold, anchor, colour));
            }
            default -> throw xml.error("<" + name + "> is not a shape; there are area, line, circle and label");
        }
    }

    private double number(String attribute) throws SyntaxException {
        String written = xml.required(attribute);
        return xml.make(() -> Double.parseDouble(written));
    }

    /** Reads {@code x,y x,y ...}. */
    private static List<Point> points(String written) {
        List<Point> points = new ArrayList<>();
        for (String pair : written.strip().split("\\s+")) {
            int comma = pair.indexOf(',');
            if (comma < 0) {
                throw new IllegalArgumentException("points are written x,y x,y: " + pair);
            }
            points.add(new Point(
                    Double.parseDouble(pair.substring(0, comma)), Double.parseDouble(pair.substring(comma + 1))));
        }
        return points;
    }
}
