package org.crisisbrief.compose.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.model.document.Figure.Point;

/** The boxes that labels have taken, so that none covers another. */
final class LabelBoxes {

    private record Box(double x, double y, double width, double height) {
        boolean meets(Box o) {
            return x < o.x + o.width && o.x < x + width && y < o.y + o.height && o.y < y + height;
        }
    }

    private final double width;
    private final double height;
    private final List<Box> taken = new ArrayList<>();

    LabelBoxes(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** About how wide a text is: half an em and a little for a letter, more for a capital. */
    static double width(String text, double size) {
        return text.chars()
                        .mapToDouble(c -> Character.isUpperCase(c) ? 0.72 : 0.57)
                        .sum()
                * size;
    }

    void block(double x, double y, double w, double h) {
        taken.add(new Box(x, y, w, h));
    }

    /** Takes a box if it is free and inside. */
    boolean claim(double x, double y, double w, double h) {
        Box box = new Box(x, y, w, h);
        boolean inside = x >= 2 && y >= 2 && x + w <= width - 2 && y + h <= height - 2;
        if (!inside || taken.stream().anyMatch(box::meets)) {
            return false;
        }
        taken.add(box);
        return true;
    }

    /** Where the baseline of a label starts, beside, above or below a point; empty if every place is taken. */
    Optional<Point> place(Point at, double gap, double w, double size) {
        double[][] starts = {
            {gap, size * 0.35},
            {-gap - w, size * 0.35},
            {-w / 2, -gap},
            {-w / 2, gap + size * 0.8},
            {gap, -gap},
            {gap, gap + size * 0.8},
            {-gap - w, -gap},
            {-gap - w, gap + size * 0.8},
            {gap, size * 1.9 + gap},
            {gap, -size - gap}
        };
        for (double[] start : starts) {
            double x = TimelineScene.round(at.x() + start[0]);
            double y = TimelineScene.round(at.y() + start[1]);
            if (claim(x, y - size * 0.8, w, size * 1.05)) {
                return Optional.of(new Point(x, y));
            }
        }
        return Optional.empty();
    }
}
