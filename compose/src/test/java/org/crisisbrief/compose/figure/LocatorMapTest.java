package org.crisisbrief.compose.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.model.document.Contrast;
import org.crisisbrief.model.document.Figure;
import org.crisisbrief.model.document.Figure.Point;
import org.crisisbrief.model.document.Figure.Scene;
import org.crisisbrief.model.document.Figure.Shape;
import org.crisisbrief.model.fact.Coordinates;
import org.junit.jupiter.api.Test;

class LocatorMapTest {

    private static String name(String code) {
        return Outlines.shipped().country(code).orElseThrow().name();
    }

    private static final List<LocatorMap.Spot> SPOTS = List.of(
            new LocatorMap.Spot("Almaty", new Coordinates(43.25, 76.95), true),
            new LocatorMap.Spot("Taldykorgan", new Coordinates(43.3, 77.0), true),
            new LocatorMap.Spot("Mangystau", new Coordinates(44.0, 53.0), false));

    @Test
    void everythingStandsInsideTheFrame() {
        for (Optional<String> country : List.of(Optional.of("KAZ"), Optional.<String>empty(), Optional.of("USA"))) {
            Scene scene = LocatorMap.of(SPOTS, country, LocatorMapTest::name, "km");
            assertEquals(470, scene.width());
            for (Shape shape : scene.shapes()) {
                if (shape instanceof Shape.Area area) {
                    area.rings().forEach(r -> r.forEach(p -> inside(p, scene)));
                } else if (shape instanceof Shape.Circle circle) {
                    inside(circle.centre(), scene);
                }
            }
        }
    }

    private static void inside(Point p, Scene scene) {
        assertTrue(p.x() >= -0.5 && p.x() <= scene.width() + 0.5, p::toString);
        assertTrue(p.y() >= -0.5 && p.y() <= scene.height() + 0.5, p::toString);
    }

    @Test
    void namesDoNotCoverEachOther() {
        List<Shape.Label> labels = new ArrayList<>();
        for (Shape shape : LocatorMap.of(SPOTS, Optional.of("KAZ"), LocatorMapTest::name, "km")
                .shapes()) {
            if (shape instanceof Shape.Label label) {
                labels.add(label);
            }
        }
        assertEquals(3, labels.stream().filter(Shape.Label::bold).count());
        assertTrue(labels.size() > 5, "countries and the scale too: " + labels.size());
        for (Shape.Label a : labels) {
            for (Shape.Label b : labels) {
                boolean apart = a == b
                        || Math.abs(a.at().y() - b.at().y()) >= a.size()
                        || start(a) + LabelBoxes.width(a.text(), a.size()) <= start(b)
                        || start(b) + LabelBoxes.width(b.text(), b.size()) <= start(a);
                assertTrue(apart, a + " covers " + b);
            }
        }
    }

    private static double start(Shape.Label label) {
        double width = LabelBoxes.width(label.text(), label.size());
        return label.anchor() == Figure.Anchor.MIDDLE
                ? label.at().x() - width / 2
                : label.at().x();
    }

    @Test
    void everyNameIsToldFromTheGroundAndLargeEnoughToRead() {
        for (Shape shape : LocatorMap.of(SPOTS, Optional.of("KAZ"), LocatorMapTest::name, "km")
                .shapes()) {
            if (shape instanceof Shape.Label label) {
                assertTrue(label.size() >= 9, label::toString);
                for (Shape ground : LocatorMap.of(SPOTS, Optional.of("KAZ"), LocatorMapTest::name, "km")
                        .shapes()) {
                    if (ground instanceof Shape.Area area) {
                        assertTrue(
                                Contrast.ratio(label.colour(), area.fill()) >= Contrast.LEAST,
                                label + " on " + area.fill());
                    }
                }
            }
        }
    }

    @Test
    void anAreaHasAnotherSymbolThanATown() {
        long rings = LocatorMap.of(SPOTS, Optional.of("KAZ"), LocatorMapTest::name, "km").shapes().stream()
                .filter(s -> s instanceof Shape.Circle c && c.fill().isEmpty())
                .count();
        assertEquals(1, rings);
    }
}
