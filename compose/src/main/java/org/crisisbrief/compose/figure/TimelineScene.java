package org.crisisbrief.compose.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.crisisbrief.model.document.Figure.Anchor;
import org.crisisbrief.model.document.Figure.Point;
import org.crisisbrief.model.document.Figure.Scene;
import org.crisisbrief.model.document.Figure.Shape;
import org.crisisbrief.model.fact.DateValue.Precision;

/**
 * Dated happenings on one axis of days, a line for each: a dot for a day, a bar for several; hollow where the date is derived,
 * amber where the sources differ.
 */
public final class TimelineScene {

    /** One happening. */
    public record Mark(LocalDate start, LocalDate end, Precision precision, String label, String date) {}

    private static final double WIDTH = 470;
    private static final double LEFT = 12;
    private static final double AXIS = 150;
    private static final double ROW = 14.5;
    private static final double TOP = 26;
    private static final double TEXT = 8.5;
    private static final String INK = "#1f2a37";
    private static final String MARK = "#1d4e89";
    private static final String CONFLICT = "#b45309";
    private static final String GRID = "#d5dbe3";

    private final List<Mark> marks;
    private final LocalDate first;
    private final long days;
    private final List<Shape> shapes = new ArrayList<>();

    private TimelineScene(List<Mark> marks) {
        this.marks = marks;
        first = marks.stream().map(Mark::start).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = marks.stream().map(Mark::end).max(LocalDate::compareTo).orElseThrow();
        days = Math.max(1, ChronoUnit.DAYS.between(first, last));
    }

    /** Draws the marks, which are in order; there is one at least. {@code months} are the twelve short names. */
    public static Scene of(List<Mark> marks, List<String> months) {
        return new TimelineScene(marks).draw(months);
    }

    private Scene draw(List<String> months) {
        double height = TOP + marks.size() * ROW + 6;
        ticks(months, height);
        double y = TOP + ROW / 2;
        for (Mark mark : marks) {
            mark(mark, y);
            y += ROW;
        }
        return new Scene(WIDTH, height, shapes);
    }

    private void ticks(List<String> months, double height) {
        long step = Math.max(1, Math.round(Math.ceil(days / 4.0)));
        for (long day = 0; day <= days; day += step) {
            LocalDate date = first.plusDays(day);
            double x = x(date);
            shapes.add(new Shape.Line(List.of(new Point(x, TOP - 6), new Point(x, height - 4)), GRID, 0.6, 0));
            String name = date.getDayOfMonth() + " " + months.get(date.getMonthValue() - 1);
            shapes.add(new Shape.Label(new Point(x, TOP - 11), name, TEXT, true, Anchor.MIDDLE, INK));
        }
    }

    private double x(LocalDate date) {
        return round(LEFT + 8 + (AXIS - 16) * ChronoUnit.DAYS.between(first, date) / days);
    }

    private void mark(Mark mark, double y) {
        boolean open = mark.precision() == Precision.DERIVED || mark.precision() == Precision.ORDER;
        String colour = mark.precision() == Precision.CONFLICT ? CONFLICT : MARK;
        double from = x(mark.start());
        double to = x(mark.end());
        if (to > from) {
            List<Point> bar = List.of(
                    new Point(from - 3, y - 3),
                    new Point(to + 3, y - 3),
                    new Point(to + 3, y + 3),
                    new Point(from - 3, y + 3));
            shapes.add(new Shape.Area(List.of(bar), open ? "#ffffff" : colour, colour, 1.2));
        } else {
            shapes.add(new Shape.Circle(new Point(from, y), 3.4, open ? "#ffffff" : colour, colour, 1.2));
        }
        shapes.add(new Shape.Line(List.of(new Point(to + 6, y), new Point(LEFT + AXIS, y)), GRID, 0.5, 2));
        String text = fitted(mark.date() + "  " + mark.label());
        shapes.add(new Shape.Label(new Point(LEFT + AXIS + 4, y + 2.6), text, TEXT, false, Anchor.START, INK));
    }

    /** Labels stand on lines of their own, so only their length is to be watched; about half an em for a letter. */
    private static String fitted(String text) {
        int most = (int) ((WIDTH - LEFT - AXIS - 8) / (TEXT * 0.5));
        return text.length() <= most ? text : text.substring(0, most - 1).stripTrailing() + "…";
    }

    static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
