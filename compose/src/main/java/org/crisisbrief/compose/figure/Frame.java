package org.crisisbrief.compose.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.model.document.Figure.Point;
import org.crisisbrief.model.fact.Coordinates;

/** The part of the earth that a map shows, and its projection. */
final class Frame {

    /** How high a map is at least and at most, in widths. */
    private static final double LOWEST = 0.32;

    private static final double HIGHEST = 0.4;

    private final double west;
    private final double north;
    private final double east;
    private final double south;
    private final double squeeze;
    private final double scale;

    private Frame(double west, double south, double east, double north, double width) {
        double middle = Math.toRadians((south + north) / 2);
        squeeze = Math.max(0.15, Math.cos(middle));
        double w = Math.max(0.4, east - west);
        double h = Math.max(0.4, north - south);
        double padX = w * 0.07;
        double padY = h * 0.09;
        double lowest = (w + 2 * padX) * squeeze * LOWEST;
        double more = Math.max(0, lowest - (h + 2 * padY)) / 2;
        double tall = Math.max(h + 2 * padY, lowest);
        double highest = (w + 2 * padX) * squeeze * HIGHEST;
        double wider = Math.max(0, tall - highest) / HIGHEST / squeeze / 2;
        this.west = west - padX - wider;
        this.east = west + w + padX + wider;
        this.south = south - padY - more;
        this.north = south + h + padY + more;
        this.scale = width / ((this.east - this.west) * squeeze);
    }

    /** Around a country and the places, or around the places alone with room about them. */
    static Frame around(List<LocatorMap.Spot> spots, Optional<Outlines.Country> home, double width) {
        double west = 180;
        double east = -180;
        double south = 90;
        double north = -90;
        for (LocatorMap.Spot spot : spots) {
            west = Math.min(west, spot.at().longitude());
            east = Math.max(east, spot.at().longitude());
            south = Math.min(south, spot.at().latitude());
            north = Math.max(north, spot.at().latitude());
        }
        boolean far = home.isEmpty();
        if (home.isPresent()) {
            Outlines.Box box = home.get().box();
            boolean huge = box.east() - box.west() > 100;
            far = huge;
            if (!huge) {
                west = Math.min(west, box.west());
                south = Math.min(south, box.south());
                east = Math.max(east, box.east());
                north = Math.max(north, box.north());
            }
        }
        double about = far ? Math.max(2, Math.max(east - west, north - south) * 0.35) : 0;
        return new Frame(west - about, south - about, east + about, north + about, width);
    }

    /** Whether a point lies in the box of a country, or near it. */
    static boolean holds(Outlines.Country country, Coordinates at) {
        Outlines.Box box = country.box();
        return at.longitude() > box.west() - 2
                && at.longitude() < box.east() + 2
                && at.latitude() > box.south() - 2
                && at.latitude() < box.north() + 2;
    }

    /** Whether any of a country can be seen. */
    boolean shows(Outlines.Country country) {
        Outlines.Box box = country.box();
        return box.west() <= east && box.east() >= west && box.south() <= north && box.north() >= south;
    }

    double height() {
        return TimelineScene.round((north - south) * scale);
    }

    double pointsPerDegree() {
        return scale;
    }

    Point point(double longitude, double latitude) {
        return new Point(
                TimelineScene.round((longitude - west) * squeeze * scale),
                TimelineScene.round((north - latitude) * scale));
    }

    /** The ring's part inside the frame (Sutherland and Hodgman, 1974), projected; points nearer than a third of a point go. */
    List<Point> clipped(double[][] ring) {
        List<double[]> points = new ArrayList<>(List.of(ring));
        for (int side = 0; side < 4 && !points.isEmpty(); side++) {
            points = cut(points, side);
        }
        List<Point> projected = new ArrayList<>();
        for (double[] p : points) {
            Point at = point(p[0], p[1]);
            Point last = projected.isEmpty() ? null : projected.get(projected.size() - 1);
            if (last == null || Math.hypot(last.x() - at.x(), last.y() - at.y()) > 0.33) {
                projected.add(at);
            }
        }
        return projected;
    }

    private List<double[]> cut(List<double[]> ring, int side) {
        List<double[]> kept = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            double[] a = ring.get(i);
            double[] b = ring.get((i + 1) % ring.size());
            boolean inA = inside(a, side) >= 0;
            boolean inB = inside(b, side) >= 0;
            if (inA) {
                kept.add(a);
            }
            if (inA != inB) {
                double t = inside(a, side) / (inside(a, side) - inside(b, side));
                kept.add(new double[] {a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])});
            }
        }
        return kept;
    }

    private double inside(double[] p, int side) {
        return switch (side) {
            case 0 -> p[0] - west;
            case 1 -> east - p[0];
            case 2 -> p[1] - south;
            default -> north - p[1];
        };
    }
}
