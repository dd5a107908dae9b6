package org.crisisbrief.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.crisisbrief.model.document.Figure.Anchor;
import org.crisisbrief.model.document.Figure.Bar;
import org.crisisbrief.model.document.Figure.Bars;
import org.crisisbrief.model.document.Figure.Point;
import org.crisisbrief.model.document.Figure.Scene;
import org.crisisbrief.model.document.Figure.Shape;
import org.crisisbrief.model.document.Theme;

/**
 * Bars as a drawing: labels at the left, the source's words behind each bar. Solid up to what is known from below, light up to
 * the upper bound, an arrow where there is none, dashed where no number stands in the words.
 */
final class BarsScene {

    private static final double TEXT = 9;
    private static final double LINE = 11;
    private static final double LABELS = 190;
    private static final double WORDS = 120;
    private static final double GAP = 8;
    private static final double BETWEEN = 7;
    private static final double HALF = 5;
    private static final double ARROW = 16;
    private static final double HEAD = 3;

    /** How much wider bold text is than what is measured. */
    private static final double BOLDER = 1.1;

    private final Theme.Colours colours;
    private final double width;
    private final ToDoubleFunction<String> measure;
    private final List<Shape> shapes = new ArrayList<>();

    /** {@code measure} tells how wide a text is, in its size. */
    BarsScene(Theme.Colours colours, double width, ToDoubleFunction<String> measure) {
        this.colours = colours;
        this.width = width;
        this.measure = measure;
    }

    Scene of(Bars bars) {
        double scale = (width - LABELS - GAP - ARROW - WORDS) / Math.max(1, bars.longest());
        double y = 2;
        for (Bar bar : bars.bars()) {
            List<String> lines = lines(bar.label(), LABELS);
            double height = lines.size() * LINE;
            for (int i = 0; i < lines.size(); i++) {
                shapes.add(label(LABELS, y + LINE * i + 8.5, lines.get(i), false, Anchor.END, colours.text()));
            }
            bar(bar, y + height / 2, scale);
            y += height + BETWEEN;
        }
        double end = y - BETWEEN + 2;
        double zero = LABELS + GAP;
        shapes.add(new Shape.Line(List.of(new Point(zero, 0), new Point(zero, end)), colours.muted(), 0.8, 0));
        return new Scene(width, end, shapes);
    }

    private void bar(Bar bar, double y, double scale) {
        double zero = LABELS + GAP;
        double from = zero + scale * bar.from().orElse(0);
        double to = zero + scale * bar.to().orElse(bar.from().orElse(0));
        if (to > from) {
            shapes.add(box(from, to, y, colours.rule()));
        }
        if (from > zero && bar.vague()) {
            shapes.add(new Shape.Line(
                    List.of(
                            new Point(zero, y - HALF),
                            new Point(from, y - HALF),
                            new Point(from, y + HALF),
                            new Point(zero, y + HALF)),
                    colours.heading(),
                    1,
                    2));
        } else if (from > zero) {
            shapes.add(box(zero, from, y, colours.heading()));
        }
        double end = Math.max(from, to);
        if (bar.open()) {
            double tip = end + ARROW;
            shapes.add(new Shape.Line(
                    List.of(new Point(end, y), new Point(tip - HEAD, y)), colours.heading(), 1.2, bar.vague() ? 2 : 0));
            shapes.add(new Shape.Area(
                    List.of(List.of(
                            new Point(tip, y),
                            new Point(tip - 2 * HEAD, y - HEAD),
                            new Point(tip - 2 * HEAD, y + HEAD))),
                    colours.heading(),
                    "",
                    0));
            end = tip;
        }
        String words = fitted(bar.words(), (width - end - 5) / BOLDER);
        shapes.add(label(end + 5, y + 3.2, words, true, Anchor.START, colours.heading()));
    }

    private static Shape box(double left, double right, double y, String fill) {
        return new Shape.Area(
                List.of(List.of(
                        new Point(left, y - HALF),
                        new Point(right, y - HALF),
                        new Point(right, y + HALF),
                        new Point(left, y + HALF))),
                fill,
                "",
                0);
    }

    private static Shape label(double x, double y, String text, boolean bold, Anchor anchor, String colour) {
        return new Shape.Label(new Point(x, y), text, TEXT, bold, anchor, colour);
    }

    /** A label in lines of a width; a word that is longer stands alone. */
    private List<String> lines(String text, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && !fits(longer, room)) {
                lines.add(line);
                longer = word;
            }
            line = fitted(longer, room);
        }
        lines.add(line);
        return lines;
    }

    private boolean fits(String text, double room) {
        return measure.applyAsDouble(text) * TEXT <= room;
    }

    private String fitted(String text, double room) {
        String fitted = text;
        while (!fits(fitted, room) && fitted.length() > 2) {
            fitted = fitted.substring(0, fitted.length() - 2).stripTrailing() + "…";
        }
        return fitted;
    }
}
