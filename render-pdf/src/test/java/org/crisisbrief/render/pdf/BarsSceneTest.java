package org.crisisbrief.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import org.crisisbrief.model.document.Block;
import org.crisisbrief.model.document.Figure;
import org.crisisbrief.model.document.Figure.Bar;
import org.crisisbrief.model.document.Figure.Scene;
import org.crisisbrief.model.document.Figure.Shape;
import org.crisisbrief.model.document.Theme;
import org.junit.jupiter.api.Test;

class BarsSceneTest {

    private static final Theme.Colours COLOURS = Theme.PLAIN.colours();
    private static final OptionalLong NONE = OptionalLong.empty();
    private static final Figure.Bars BARS = new Figure.Bars(
            new Figure.Bars.Names("Reported by", "As reported", "Lower bound", "Upper bound"),
            List.of(
                    bar("exact", "20", OptionalLong.of(20), OptionalLong.of(20), false),
                    bar("range", "10 to 40", OptionalLong.of(10), OptionalLong.of(40), false),
                    bar("open", "at least 20", OptionalLong.of(20), NONE, false),
                    bar("upper", "up to 30", NONE, OptionalLong.of(30), false),
                    bar("vague", "dozens", OptionalLong.of(24), NONE, true),
                    bar("none", "several", NONE, NONE, true)));

    private static Bar bar(String label, String words, OptionalLong from, OptionalLong to, boolean vague) {
        return new Bar(label, words, from, to, vague);
    }

    private final Scene scene = new BarsScene(COLOURS, 470, text -> 0.5 * text.length()).of(BARS);

    private double length(int index, String colour) {
        List<Double> lengths = scene.shapes().stream()
                .filter(s -> s instanceof Shape.Area a
                        && a.fill().equals(colour)
                        && a.rings().get(0).size() == 4)
                .map(s -> ((Shape.Area) s).rings().get(0))
                .map(r -> r.get(1).x() - r.get(0).x())
                .toList();
        return lengths.get(index);
    }

    @Test
    void lengthsAreThoseOfTheBoundsOnOneScale() {
        double unit = length(0, COLOURS.heading()) / 20;
        assertEquals(10 * unit, length(1, COLOURS.heading()), 1e-6);
        assertEquals(20 * unit, length(2, COLOURS.heading()), 1e-6);
        assertEquals(30 * unit, length(0, COLOURS.rule()), 1e-6, "the light part lies between the bounds");
        assertEquals(30 * unit, length(1, COLOURS.rule()), 1e-6, "nothing is known from below");
    }

    @Test
    void whatHasNoUpperBoundHasAnArrowAndWhatHasNoNumberIsDashed() {
        assertEquals(
                2,
                scene.shapes().stream()
                        .filter(s ->
                                s instanceof Shape.Area a && a.rings().get(0).size() == 3)
                        .count());
        assertEquals(
                2,
                scene.shapes().stream()
                        .filter(s -> s instanceof Shape.Line l && l.dash() > 0)
                        .count(),
                "the bar of dozens and its arrow");
    }

    @Test
    void printsTheWordsAndNoOtherNumber() {
        List<String> printed = scene.shapes().stream()
                .filter(Shape.Label.class::isInstance)
                .map(s -> ((Shape.Label) s).text())
                .toList();
        assertTrue(printed.containsAll(List.of("20", "10 to 40", "at least 20", "up to 30", "dozens", "several")));
        assertEquals(12, printed.size(), printed.toString());
        assertFalse(printed.toString().contains("24"));
    }

    @Test
    void allOfItIsReadableAndInsideItsBox() {
        for (Shape shape : scene.shapes()) {
            if (shape instanceof Shape.Label label) {
                assertTrue(label.size() >= 9);
                assertTrue(label.at().y() <= scene.height(), label::toString);
            } else if (shape instanceof Shape.Area area) {
                area.rings().get(0).forEach(p -> assertTrue(p.x() <= scene.width() && p.y() <= scene.height()));
            }
        }
    }

    @Test
    void theLabelsAreTextOfThePage() throws IOException {
        String text = Specimen.ofBlocks(new Block.FigureBlock("f", BARS, "Bars", List.of()))
                .text(1);
        assertTrue(text.contains("at least 20") && text.contains("dozens"), text);
    }
}
