package org.crisisbrief.model.document;

import java.util.List;

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
