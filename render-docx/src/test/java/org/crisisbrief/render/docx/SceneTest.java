package org.crisisbrief.render.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.crisisbrief.model.document.Figure.Anchor;
import org.crisisbrief.model.document.Figure.Point;
import org.crisisbrief.model.document.Figure.Scene;
import org.crisisbrief.model.document.Figure.Shape;
import org.junit.jupiter.api.Test;

class SceneTest {

    private static final List<Point> SQUARE =
            List.of(new Point(10, 10), new Point(70, 10), new Point(70, 70), new Point(10, 70));
    private static final List<Point> HOLE =
            List.of(new Point(30, 30), new Point(50, 30), new Point(50, 50), new Point(30, 50));

    @Test
    void pixelsShowAreasWithTheirHoles() throws IOException {
        BufferedImage image = draw(new Shape.Area(List.of(SQUARE, HOLE), "#1f4e79", "", 0));
        assertEquals(213, image.getWidth());
        assertEquals(0x1f4e79, at(image, 20, 20));
        assertEquals(0xffffff, at(image, 40, 40));
    }

    @Test
    void pixelsShowTextInScriptsOfTheFontAndOfOthers() throws IOException {
        for (String text : List.of("Almaty", "Алматы", "Αθήνα", "حلب", "\u0001")) {
            BufferedImage image = draw(new Shape.Label(new Point(40, 40), text, 20, true, Anchor.MIDDLE, "#000000"));
            boolean marked = false;
            for (int x = 0; x < 80; x++) {
                for (int y = 20; y < 50; y++) {
                    marked |= at(image, x, y) != 0xffffff;
                }
            }
            assertTrue(marked, text);
        }
    }

    @Test
    void svgSaysWhatTheSceneSays() {
        String svg = SceneSvg.of(new Scene(
                80,
                80,
                List.of(
                        new Shape.Line(HOLE.subList(0, 2), "#595959", 1.25, 3),
                        new Shape.Circle(new Point(5, 1 / 3.0), 2, "#b4451f", "", 0),
                        new Shape.Label(new Point(1, 2), "A & B", 9, false, Anchor.END, "#1a1a1a"))));
        assertTrue(svg.contains("<polyline points=\"30,30 50,30\" fill=\"none\" stroke=\"#595959\""), svg);
        assertTrue(svg.contains("stroke-dasharray=\"3\""), svg);
        assertTrue(svg.contains("cy=\"0.33\" r=\"2\" fill=\"#b4451f\"/>"), svg);
        assertTrue(svg.contains("text-anchor=\"end\" fill=\"#1a1a1a\">A &amp; B</text>"), svg);
    }

    private static BufferedImage draw(Shape shape) throws IOException {
        byte[] png = new ScenePng(new Scene(80, 80, List.of(shape))).draw();
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static int at(BufferedImage image, int x, int y) {
        return image.getRGB(x * image.getWidth() / 80, y * image.getHeight() / 80) & 0xffffff;
    }
}
