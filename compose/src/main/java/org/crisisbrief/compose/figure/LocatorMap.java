package org.crisisbrief.compose.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.crisisbrief.model.document.Figure.Anchor;
import org.crisisbrief.model.document.Figure.Point;
import org.crisisbrief.model.document.Figure.Scene;
import org.crisisbrief.model.document.Figure.Shape;
import org.crisisbrief.model.fact.Coordinates;

/**
 * Where the places are: the country, its neighbours lighter, a dot for a settlement, a dashed ring for a wider area, and a scale.
 * Equirectangular, true to scale along the middle parallel.
 */
public final class LocatorMap {

    /** A place; {@code exact} for a settlement or a site in it. */
    public record Spot(String name, Coordinates at, boolean exact) {}

    private static final double WIDTH = 470;
    /** Read at arm's length, also where a page holds little. */
    private static final double TEXT = 9;

    private static final String SEA = "#eef3f7";
    private static final String NEIGHBOUR = "#f7f5f0";
    private static final String COUNTRY = "#e6dfcf";
    private static final String BORDER = "#a8a294";
    private static final String OWN_NAME = "#5c5646";
    private static final String OTHER_NAME = "#65604f";
    private static final String INK = "#1f2a37";
    private static final String MARK = "#9b2c2c";
    private static final double KM_PER_DEGREE = 111.32;

    private final List<Shape> shapes = new ArrayList<>();
    private final LabelBoxes boxes;
    private final Frame frame;
    private final UnaryOperator<String> names;
    private final String km;

    private LocatorMap(Frame frame, UnaryOperator<String> names, String km) {
        this.names = names;
        this.km = km;
        this.frame = frame;
        this.boxes = new LabelBoxes(WIDTH, frame.height());
    }

    /**
     * Draws the places, one at least, over the outline of a country where there is one.
     *
     * @param names the name of the country of a code
     * @param km the sign for kilometres
     */
    public static Scene of(List<Spot> spots, Optional<String> country, UnaryOperator<String> names, String km) {
        Optional<Outlines.Country> home = country.flatMap(Outlines.shipped()::country)
                .filter(c -> spots.stream().anyMatch(s -> Frame.holds(c, s.at())));
        LocatorMap map = new LocatorMap(Frame.around(spots, home, WIDTH), names, km);
        return map.draw(spots, home);
    }

    private Scene draw(List<Spot> spots, Optional<Outlines.Country> home) {
        shapes.add(new Shape.Area(
                List.of(List.of(
                        new Point(0, 0),
                        new Point(WIDTH, 0),
                        new Point(WIDTH, frame.height()),
                        new Point(0, frame.height()))),
                SEA,
                "",
                0));
        for (Outlines.Country country : Outlines.shipped().all()) {
            boolean own = home.isPresent() && country.code().equals(home.get().code());
            if (!own && frame.shows(country)) {
                area(country, NEIGHBOUR);
            }
        }
        home.ifPresent(c -> area(c, COUNTRY));
        spots.forEach(this::mark);
        spots.forEach(this::label);
        scale();
        names(home);
        return new Scene(WIDTH, frame.height(), shapes);
    }

    private void area(Outlines.Country country, String fill) {
        List<List<Point>> rings = new ArrayList<>();
        for (double[][] ring : country.rings()) {
            List<Point> clipped = frame.clipped(ring);
            if (clipped.size() > 2) {
                rings.add(clipped);
            }
        }
        if (!rings.isEmpty()) {
            shapes.add(new Shape.Area(rings, fill, BORDER, 0.6));
        }
    }

    private void mark(Spot spot) {
        Point at = frame.point(spot.at().longitude(), spot.at().latitude());
        if (spot.exact()) {
            shapes.add(new Shape.Circle(at, 3, MARK, "#ffffff", 0.8));
        } else {
            shapes.add(new Shape.Circle(at, 7, "", MARK, 1.2));
            shapes.add(new Shape.Circle(at, 1.2, MARK, "", 0));
        }
        double reach = spot.exact() ? 4 : 8;
        boxes.block(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach);
    }

    private void label(Spot spot) {
        Point at = frame.point(spot.at().longitude(), spot.at().latitude());
        double gap = spot.exact() ? 6 : 10;
        boxes.place(at, gap, LabelBoxes.width(spot.name(), TEXT), TEXT)
                .ifPresent(p -> shapes.add(new Shape.Label(p, spot.name(), TEXT, true, Anchor.START, INK)));
    }

    /** The names of the countries, where there is room. */
    private void names(Optional<Outlines.Country> home) {
        for (Outlines.Country country : Outlines.shipped().all()) {
            boolean own = home.isPresent() && home.get().code().equals(country.code());
            String called = names.apply(country.code());
            Point at = frame.point(country.label().longitude(), country.label().latitude());
            String name = own ? called.toUpperCase(Locale.ROOT) : called;
            double width = LabelBoxes.width(name, TEXT);
            boolean inside = at.x() > width / 2 + 4
                    && at.x() < WIDTH - width / 2 - 4
                    && at.y() > 12
                    && at.y() < frame.height() - 12;
            if (inside && boxes.claim(at.x() - width / 2, at.y() - TEXT, width, TEXT + 2)) {
                shapes.add(new Shape.Label(at, name, TEXT, false, Anchor.MIDDLE, own ? OWN_NAME : OTHER_NAME));
            }
        }
    }

    private void scale() {
        double kmPerPoint = KM_PER_DEGREE / frame.pointsPerDegree();
        double round = 1;
        for (double next : new double[] {2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000}) {
            if (next / kmPerPoint <= 110) {
                round = next;
            }
        }
        double length = round / kmPerPoint;
        double y = frame.height() - 12;
        shapes.add(new Shape.Line(List.of(new Point(12, y), new Point(12 + length, y)), INK, 1.2, 0));
        shapes.add(new Shape.Line(List.of(new Point(12, y - 3), new Point(12, y + 3)), INK, 1.2, 0));
        shapes.add(new Shape.Line(List.of(new Point(12 + length, y - 3), new Point(12 + length, y + 3)), INK, 1.2, 0));
        shapes.add(new Shape.Label(
                new Point(16 + length, y + 2.5), (long) round + " " + km, TEXT, false, Anchor.START, INK));
        boxes.block(8, y - 7, length + 50, 14);
    }
}
