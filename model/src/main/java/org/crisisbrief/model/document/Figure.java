package org.crisisbrief.model.document;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/** What a figure shows, before any drawing. */
public sealed interface Figure {

    /** A drawing made of shapes in a box of {@code width} by {@code height} points; the origin is its top left corner. */
    record Scene(double width, double height, List<Shape> shapes) implements Figure {
        public Scene {
            shapes = List.copyOf(shapes);
            if (!(width > 0 && height > 0)) {
                throw new IllegalArgumentException("a scene has a size");
            }
        }
    }

    /**
     * Reported figures of one thing, a bar for each, one below the other from 0 on; none is added to another, and nothing
     * stands for what lies between two.
     *
     * @param names of what a bar holds, for its data
     */
    record Bars(Names names, List<Bar> bars) implements Figure {
        public Bars {
            bars = List.copyOf(bars);
            if (bars.isEmpty()) {
                throw new IllegalArgumentException("there are bars");
            }
        }

        /** What heads the columns of the figures' data. */
        public record Names(String label, String words, String from, String to) {}

        /** The number to which the longest bar reaches; 0 if no bar has a number. */
        public long longest() {
            return bars.stream()
                    .flatMapToLong(b -> LongStream.concat(b.from().stream(), b.to().stream()))
                    .max()
                    .orElse(0);
        }
    }

    /**
     * A reported figure.
     *
     * @param label who reported it and when
     * @param words the figure as it was worded; these are printed, never the bounds
     * @param from the lowest count that the words allow; without it, nothing is known from below
     * @param to the highest count that they allow; a bar without it is open
     * @param vague whether no number stands in the words, such as "dozens", so that the lower bound is but what they are taken
     *     for
     */
    record Bar(String label, String words, OptionalLong from, OptionalLong to, boolean vague) {
        public Bar {
            if (from.orElse(0) < 0
                    || to.orElse(0) < 0
                    || from.isPresent() && to.isPresent() && from.getAsLong() > to.getAsLong()) {
                throw new IllegalArgumentException("a bar's bounds cross: " + from + " > " + to);
            }
        }

        /** Whether the count may be higher than any number that is known. */
        public boolean open() {
            return from.isPresent() && to.isEmpty();
        }
    }

    /** A point of a scene, x to the right and y down, in points of 1/72 inch. */
    record Point(double x, double y) {}

    /** A shape; colours are {@code #rrggbb}, or empty for none; lengths are points. Later shapes cover earlier ones. */
    sealed interface Shape {

        /** A filled area and its outline, filled by the even-odd rule. */
        record Area(List<List<Point>> rings, String fill, String stroke, double strokeWidth) implements Shape {
            public Area {
                rings = rings.stream().map(List::copyOf).toList();
            }
        }

        /** A line through points; {@code dash} is the length of dashes and of the spaces between them, 0 for a solid line. */
        record Line(List<Point> points, String stroke, double strokeWidth, double dash) implements Shape {
            public Line {
                points = List.copyOf(points);
            }
        }

        /** A circle. */
        record Circle(Point centre, double radius, String fill, String stroke, double strokeWidth) implements Shape {}

        /** One line of text whose baseline starts, is centred or ends at a point. */
        record Label(Point at, String text, double size, boolean bold, Anchor anchor, String colour) implements Shape {}
    }

    /** Which part of a label stands at its point. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
