package org.crisisbrief.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The faces that text is set in: Roboto, and DejaVu Sans for the scripts and signs that Roboto lacks. */
enum Face {
    REGULAR(Family.ROBOTO, 400, FontStyle.NORMAL, "Roboto-Regular.ttf"),
    ITALIC(Family.ROBOTO, 400, FontStyle.ITALIC, "Roboto-Italic.ttf"),
    MEDIUM(Family.ROBOTO, 500, FontStyle.NORMAL, "Roboto-Medium.ttf"),
    BOLD(Family.ROBOTO, 700, FontStyle.NORMAL, "Roboto-Bold.ttf"),
    BOLD_ITALIC(Family.ROBOTO, 700, FontStyle.ITALIC, "Roboto-BoldItalic.ttf"),
    OTHER_REGULAR(Family.DEJAVU, 400, FontStyle.NORMAL, "DejaVuSans.ttf"),
    OTHER_ITALIC(Family.DEJAVU, 400, FontStyle.ITALIC, "DejaVuSans-Oblique.ttf"),
    OTHER_BOLD(Family.DEJAVU, 700, FontStyle.NORMAL, "DejaVuSans-Bold.ttf"),
    OTHER_BOLD_ITALIC(Family.DEJAVU, 700, FontStyle.ITALIC, "DejaVuSans-BoldOblique.ttf");

    /** A family of faces that cover the same characters. */
    enum Family {
        ROBOTO("Roboto", "/com/formdev/flatlaf/fonts/roboto/"),
        DEJAVU("DejaVu Sans", "/net/sf/jasperreports/fonts/dejavu/");

        private final String css;
        private final String folder;

        Family(String css, String folder) {
            this.css = css;
            this.folder = folder;
        }

        /** Its name in style sheets. */
        String css() {
            return css;
        }
    }

    private final Family family;
    private final int weight;
    private final FontStyle style;
    private final String file;

    Face(Family family, int weight, FontStyle style, String file) {
        this.family = family;
        this.weight = weight;
        this.style = style;
        this.file = file;
    }

    Family family() {
        return family;
    }

    int weight() {
        return weight;
    }

    FontStyle style() {
        return style;
    }

    /** The font file's bytes. */
    byte[] bytes() {
        try (InputStream in = Face.class.getResourceAsStream(family.folder + file)) {
            if (in == null) {
                throw new IllegalStateException("the font is not on the class path: " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
