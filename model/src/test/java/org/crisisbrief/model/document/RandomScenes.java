package org.crisisbrief.model.document;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.crisisbrief.model.document.Figure.Anchor;
import org.crisisbrief.model.document.Figure.Bar;
import org.crisisbrief.model.document.Figure.Bars;
import org.crisisbrief.model.document.Figure.Point;
import org.crisisbrief.model.document.Figure.Scene;
import org.crisisbrief.model.document.Figure.Shape;

/** Makes drawings with a shape of every kind, and bars of every kind. */
final class RandomScenes {

    private static final List<String> COLOURS = List.of("", "#000000", "#1f77b4");

    private final Random random;

    RandomScenes(Random random) {
        this.random = random;
    }

    Figure figure() {
        return random.nextInt(3) == 0 ? bars() : scene();
    }

    /** Bars of every kind: exact, from to, open, and without a number. */
    Bars bars() {
        Bars.Names names = new Bars.Names("reported by", "as worded", "from", "to");
        long low = random.nextInt(1000);
        return new Bars(
                names,
                List.of(
                        new Bar("a & b", "“" + low + "”", OptionalLong.of(low), OptionalLong.of(low), false),
                        new Bar("<c>", "between", OptionalLong.of(low), OptionalLong.of(low + 7), false),
                        new Bar("d", "dozens", OptionalLong.of(24), OptionalLong.empty(), true),
                        new Bar("e", "several", OptionalLong.empty(), OptionalLong.empty(), true)));
    }

    Scene scene() {
        return new Scene(size(), size(), List.of(area(), line(), circle(), label()));
    }

    private double size() {
        return random.nextBoolean() ? 1 + random.nextInt(500) : 0.5 + random.nextDouble() * 500;
    }

    private double coordinate() {
        return random.nextBoolean() ? random.nextInt(500) - 100 : random.nextDouble() * 1e-4 - 5e-5;
    }

    private Point point() {
        return new Point(coordinate(), coordinate());
    }

    private List<Point> points() {
        List<Point> points = new ArrayList<>();
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
            points.add(point());
        }
        return points;
    }

    private String colour() {
        return COLOURS.get(random.nextInt(COLOURS.size()));
    }

    private Shape area() {
        List<List<Point>> rings = random.nextBoolean() ? List.of(points()) : List.of(points(), points());
        return new Shape.Area(rings, colour(), colour(), size());
    }

    private Shape line() {
        return new Shape.Line(points(), colour(), size(), random.nextBoolean() ? 0 : size());
    }

    private Shape circle() {
        return new Shape.Circle(point(), size(), colour(), colour(), size());
    }

    private Shape label() {
        Anchor anchor = Anchor.values()[random.nextInt(Anchor.values().length)];
        return new Shape.Label(point(), " <Almaty> & Астана", size(), random.nextBoolean(), anchor, colour());
    }
}
