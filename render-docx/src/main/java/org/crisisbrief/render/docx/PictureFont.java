package org.crisisbrief.render.docx;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;

/**
 * The fonts of text in pictures: Liberation Sans from the class path, so that a picture is the same on every machine.
 * Text in scripts that it lacks is drawn in whatever the machine has.
 */
final class PictureFont {

    private PictureFont() {}

    static Font fit(String text, boolean bold) {
        Font font = bold ? Bold.FONT : Regular.FONT;
        return font.canDisplayUpTo(text) < 0 ? font : new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, 1);
    }

    /** Read when first wanted. */
    private static final class Regular {
        static final Font FONT = read("/liberation/LiberationSans-Regular.ttf");
    }

    /** Read when first wanted. */
    private static final class Bold {
        static final Font FONT = read("/liberation/LiberationSans-Bold.ttf");
    }

    private static Font read(String resource) {
        try (InputStream in = PictureFont.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the font " + resource + " is missing");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(resource, e);
        }
    }
}
