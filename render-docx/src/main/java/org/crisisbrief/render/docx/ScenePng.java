package org.crisisbrief.render.docx;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.crisisbrief.model.document.Figure.Point;
import org.crisisbrief.model.document.Figure.Scene;
import org.crisisbrief.model.document.Figure.Shape;

/** A scene as pixels, at twice the resolution of a screen. */
final class ScenePng {

    /** Pixels to a point: twice the 96 to an inch that screens count. */
    private static final double RESOLUTION = 2 * 96 / 72.0;
    /** A side has no more pixels than this; a larger scene is drawn more coarsely. */
    private static final double MOST_PIXELS = 4000;

    private final Scene scene;
    private final double scale;
    private final BufferedImage image;
    private final Graphics2D canvas;

    ScenePng(Scene scene) {
        this.scene = scene;
        this.scale = Math.min(RESOLUTION, MOST_PIXELS / Math.max(scene.width(), scene.height()));
        this.image = new BufferedImage(
                Math.max(1, (int) Math.round(scene.width() * scale)),
                Math.max(1, (int) Math.round(scene.height() * scale)),
                BufferedImage.TYPE_INT_RGB);
        this.canvas = image.createGraphics();
    }

    byte[] draw() {
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.scale(scale, scale);
        scene.shapes().forEach(this::draw);
        canvas.dispose();
        return PngFile.of(image);
    }

    private void draw(Shape shape) {
        if (shape instanceof Shape.Area area) {
            Path2D outline = new Path2D.Double(Path2D.WIND_EVEN_ODD);
            for (List<Point> ring : area.rings()) {
                trace(outline, ring);
                outline.closePath();
            }
            fill(outline, area.fill());
            stroke(outline, area.stroke(), area.strokeWidth(), 0);
        } else if (shape instanceof Shape.Line line) {
            Path2D path = new Path2D.Double();
            trace(path, line.points());
            stroke(path, line.stroke(), line.strokeWidth(), line.dash());
        } else if (shape instanceof Shape.Circle circle) {
            double radius = circle.radius();
            Ellipse2D disc = new Ellipse2D.Double(
                    circle.centre().x() - radius, circle.centre().y() - radius, 2 * radius, 2 * radius);
            fill(disc, circle.fill());
            stroke(disc, circle.stroke(), circle.strokeWidth(), 0);
        } else if (shape instanceof Shape.Label label) {
            draw(label);
        }
    }

    private void draw(Shape.Label label) {
        String text = Characters.legal(label.text());
        if (text.isBlank()) {
            return;
        }
        Font font = PictureFont.fit(text, label.bold()).deriveFont((float) label.size());
        TextLayout layout = new TextLayout(text, font, new FontRenderContext(null, true, true));
        double back = switch (label.anchor()) {
            case START -> 0;
            case MIDDLE -> layout.getAdvance() / 2;
            case END -> layout.getAdvance();
        };
        AffineTransform place = AffineTransform.getTranslateInstance(
                label.at().x() - back, label.at().y());
        // Outlines rather than glyph images, which would follow the machine's settings for text.
        fill(layout.getOutline(place), label.colour());
    }

    private static void trace(Path2D path, List<Point> points) {
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            if (i == 0) {
                path.moveTo(point.x(), point.y());
            } else {
                path.lineTo(point.x(), point.y());
            }
        }
    }

    private void fill(java.awt.Shape shape, String colour) {
        if (!colour.isEmpty()) {
            canvas.setColor(Color.decode(colour));
            canvas.fill(shape);
        }
    }

    private void stroke(java.awt.Shape shape, String colour, double width, double dash) {
        if (colour.isEmpty() || width <= 0) {
            return;
        }
        float[] dashes = dash > 0 ? new float[] {(float) dash} : null;
        canvas.setColor(Color.decode(colour));
        canvas.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0));
        canvas.draw(shape);
    }
}
