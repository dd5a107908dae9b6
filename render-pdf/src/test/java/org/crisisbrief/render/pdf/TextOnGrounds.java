package org.crisisbrief.render.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The colours of text on a page with the colour that was painted below each, and the least size of type. */
final class TextOnGrounds extends PDFGraphicsStreamEngine {

    /** A text's colour and its ground's, both as {@code #rrggbb}. */
    record Pair(String text, String ground) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            return toString().compareTo(other.toString());
        }
    }

    private record Fill(GeneralPath path, String colour) {}

    private final List<Fill> fills = new ArrayList<>();
    private final Set<Pair> pairs = new TreeSet<>();
    private GeneralPath path = new GeneralPath();
    private double least = Double.MAX_VALUE;

    TextOnGrounds(PDPage page) throws IOException {
        super(page);
        processPage(page);
    }

    Set<Pair> pairs() {
        return pairs;
    }

    /** In points. */
    double leastSize() {
        return least;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (font.toUnicode(code) == null || font.toUnicode(code).isBlank()) {
            return;
        }
        double x = matrix.getTranslateX() + 0.3 * matrix.getScaleX();
        double y = matrix.getTranslateY() + 0.3 * matrix.getScaleY();
        String ground = "#ffffff";
        for (Fill fill : fills) {
            if (fill.path.contains(x, y)) {
                ground = fill.colour;
            }
        }
        pairs.add(new Pair(colour(getGraphicsState().getNonStrokingColor()), ground));
        least = Math.min(least, Math.abs(matrix.getScalingFactorY()));
    }

    private static String colour(PDColor colour) throws IOException {
        return String.format(Locale.ROOT, "#%06x", colour.toRGB());
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        fills.add(new Fill(path, colour(getGraphicsState().getNonStrokingColor())));
        path = new GeneralPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        fillPath(windingRule);
    }

    @Override
    public void strokePath() {
        path = new GeneralPath();
    }

    @Override
    public void endPath() {
        path = new GeneralPath();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void clip(int windingRule) {
        // What is clipped lies inside its ground here.
    }

    @Override
    public void shadingFill(COSName shading) {
        // There are no shadings.
    }

    @Override
    public void drawImage(PDImage image) {
        // No text stands on a picture.
    }
}
