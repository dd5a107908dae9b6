package org.crisisbrief.render.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.crisisbrief.model.document.FontFile;
import org.crisisbrief.model.document.Logo;
import org.crisisbrief.model.document.Margins;
import org.crisisbrief.model.document.Paper;
import org.crisisbrief.model.document.Theme;
import org.crisisbrief.model.document.Typeface;

/** Themes to test with. */
final class Themes {

    private Themes() {}

    /** A theme that uses all that a theme can. */
    static Theme full(Paper paper) {
        Typeface own = new Typeface.Files(
                font("Serif-Regular"),
                Optional.of(font("Serif-Italic")),
                Optional.of(font("Serif-Bold")),
                Optional.empty());
        return new Theme(
                new Theme.Colours("#101010", "#5a1a2c", "#1d4f7c", "#554f4a", "#f5f1ea", "#c6bba9"),
                new Theme.Fonts(own, Typeface.Shipped.LIBERATION_SANS),
                Optional.of(logo()),
                paper,
                Margins.ofMillimetres(25, 22, 21),
                "Crisis desk of the ministry",
                "For partners of the desk",
                2);
    }

    private static FontFile font(String name) {
        return new FontFile(
                FontSource.shipped("/liberation/Liberation" + name + ".ttf").bytes());
    }

    private static Logo logo() {
        BufferedImage picture = new BufferedImage(60, 30, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillOval(0, 0, 60, 30);
        canvas.dispose();
        return new Logo(picture, "Sign of the crisis desk", 30);
    }
}
