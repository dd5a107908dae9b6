package org.crisisbrief.render.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.crisisbrief.model.document.Figure;
import org.crisisbrief.model.document.Figure.Point;
import org.crisisbrief.model.document.Figure.Scene;

/** One scene on one page: its shapes as outlines, its labels as text. */
final class Drawing {

    private final OutputDevice device;
    private final RenderingContext page;
    private final Lettering lettering;
    private final double left;
    private final double top;
    private final double scale;

    Drawing(OutputDevice device, RenderingContext page, Lettering lettering, double left, double top, double scale) {
        this.device = device;
        this.page = page;
        this.lettering = lettering;
        this.left = left;
        this.top = top;
        this.scale = scale;
    }

    void draw(Scene scene) {
        for (Figure.Shape shape : scene.shapes()) {
            if (shape instanceof Figure.Shape.Area area) {
                Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
                area.rings().forEach(ring -> add(path, ring, true));
                paint(path, area.fill(), area.stroke(), area.strokeWidth(), 0);
            } else if (shape instanceof Figure.Shape.Line line) {
                Path2D path = new Path2D.Double();
                add(path, line.points(), false);
                paint(path, "", line.stroke(), line.strokeWidth(), line.dash());
            } else if (shape instanceof Figure.Shape.Circle circle) {
                double radius = circle.radius() * scale;
                Shape outline = new Ellipse2D.Double(
                        x(circle.centre()) - radius, y(circle.centre()) - radius, 2 * radius, 2 * radius);
                paint(outline, circle.fill(), circle.stroke(), circle.strokeWidth(), 0);
            } else if (shape instanceof Figure.Shape.Label label) {
                write(label);
            }
        }
    }

    private void add(Path2D path, List<Point> points, boolean close) {
        for (int i = 0; i < points.size(); i++) {
            if (i == 0) {
                path.moveTo(x(points.get(i)), y(points.get(i)));
            } else {
                path.lineTo(x(points.get(i)), y(points.get(i)));
            }
        }
        if (close && !points.isEmpty()) {
            path.closePath();
        }
    }

    private void paint(Shape shape, String fill, String stroke, double width, double dash) {
        if (!fill.isEmpty()) {
            device.setColor(colour(fill));
            device.fill(shape);
        }
        if (!stroke.isEmpty() && width > 0) {
            device.setColor(colour(stroke));
            float[] dashes = dash > 0 ? new float[] {(float) (dash * scale), (float) (dash * scale)} : null;
            device.setStroke(new BasicStroke(
                    (float) (width * scale), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0));
            device.draw(shape);
        }
    }

    private void write(Figure.Shape.Label label) {
        List<Piece> pieces = new ArrayList<>();
        double width = 0;
        for (Lettering.Run run : lettering.runs(VisualOrder.line(Characters.printable(label.text())))) {
            FSFont font = font(run.family(), label);
            double advance = page.getTextRenderer().getWidth(page.getFontContext(), font, run.text());
            pieces.add(new Piece(font, run.text(), advance));
            width += advance;
        }
        double x = x(label.at())
                - switch (label.anchor()) {
                    case START -> 0;
                    case MIDDLE -> width / 2;
                    case END -> width;
                };
        device.setColor(colour(label.colour()));
        for (Piece piece : pieces) {
            device.setFont(piece.font());
            ((PdfBoxOutputDevice) device).drawString(piece.text(), (float) x, (float) y(label.at()), null);
            x += piece.width();
        }
    }

    private record Piece(FSFont font, String text, double width) {}

    private FSFont font(Face.Family family, Figure.Shape.Label label) {
        FontSpecification wanted = new FontSpecification();
        wanted.families = new String[] {family.css()};
        wanted.size = (float) (label.size() * scale);
        wanted.fontWeight = label.bold() ? IdentValue.FONT_WEIGHT_700 : IdentValue.FONT_WEIGHT_400;
        wanted.fontStyle = IdentValue.NORMAL;
        wanted.variant = IdentValue.NORMAL;
        return page.getFont(wanted);
    }

    private double x(Point point) {
        return left + point.x() * scale;
    }

    private double y(Point point) {
        return top + point.y() * scale;
    }

    private static FSRGBColor colour(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new FSRGBColor(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }
}
