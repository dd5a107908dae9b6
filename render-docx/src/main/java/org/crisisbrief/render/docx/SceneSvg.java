package org.crisisbrief.render.docx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.crisisbrief.model.document.Figure.Anchor;
import org.crisisbrief.model.document.Figure.Point;
import org.crisisbrief.model.document.Figure.Scene;
import org.crisisbrief.model.document.Figure.Shape;

/** A scene as SVG 1.1. */
final class SceneSvg {

    private final StringBuilder svg = new StringBuilder();

    private SceneSvg() {}

    static String of(Scene scene) {
        SceneSvg writer = new SceneSvg();
        String width = number(scene.width());
        String height = number(scene.height());
        writer.svg
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "pt\" height=\"" + height)
                .append("pt\" viewBox=\"0 0 " + width + " " + height + "\" font-family=\"Arial, sans-serif\">\n");
        scene.shapes().forEach(writer::append);
        return writer.svg.append("</svg>\n").toString();
    }

    private void append(Shape shape) {
        if (shape instanceof Shape.Area area) {
            String path =
                    area.rings().stream().map(ring -> "M" + points(ring) + "Z").collect(Collectors.joining(" "));
            start("path", "d", path);
            attribute("fill-rule", "evenodd");
            paint(area.fill(), area.stroke(), area.strokeWidth());
            svg.append("/>\n");
        } else if (shape instanceof Shape.Line line) {
            start("polyline", "points", points(line.points()));
            paint("", line.stroke(), line.strokeWidth());
            if (line.dash() > 0) {
                attribute("stroke-dasharray", number(line.dash()));
            }
            svg.append("/>\n");
        } else if (shape instanceof Shape.Circle circle) {
            start("circle", "cx", number(circle.centre().x()));
            attribute("cy", number(circle.centre().y()));
            attribute("r", number(circle.radius()));
            paint(circle.fill(), circle.stroke(), circle.strokeWidth());
            svg.append("/>\n");
        } else if (shape instanceof Shape.Label label) {
            start("text", "x", number(label.at().x()));
            attribute("y", number(label.at().y()));
            attribute("font-size", number(label.size()));
            if (label.bold()) {
                attribute("font-weight", "bold");
            }
            if (label.anchor() != Anchor.START) {
                attribute("text-anchor", label.anchor() == Anchor.MIDDLE ? "middle" : "end");
            }
            attribute("fill", label.colour().isEmpty() ? "none" : label.colour());
            svg.append('>').append(Characters.escaped(label.text())).append("</text>\n");
        }
    }

    private void start(String element, String name, String value) {
        svg.append('<').append(element);
        attribute(name, value);
    }

    private void attribute(String name, String value) {
        svg.append(' ')
                .append(name)
                .append("=\"")
                .append(Characters.escaped(value))
                .append('"');
    }

    private void paint(String fill, String stroke, double strokeWidth) {
        attribute("fill", fill.isEmpty() ? "none" : fill);
        if (!stroke.isEmpty()) {
            attribute("stroke", stroke);
            attribute("stroke-width", number(strokeWidth));
            attribute("stroke-linejoin", "round");
        }
    }

    private static String points(List<Point> points) {
        return points.stream().map(p -> number(p.x()) + "," + number(p.y())).collect(Collectors.joining(" "));
    }

    /** To a hundredth of a point. */
    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
