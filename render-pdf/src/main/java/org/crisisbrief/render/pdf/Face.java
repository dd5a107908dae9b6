package org.crisisbrief.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.util.ArrayList;
import java.util.List;
import org.crisisbrief.model.document.Theme;
import org.crisisbrief.model.document.Typeface;

/** A face that text is set in: one of a theme's, or of DejaVu Sans for the scripts and signs that the theme's lack. */
record Face(Family family, int weight, FontStyle style, FontSource source) {

    /** What a face is for. */
    enum Family {
        TEXT("Text"),
        HEADINGS("Headings"),
        OTHER("DejaVu Sans");

        private final String css;

        Family(String css) {
            this.css = css;
        }

        /** Its name in style sheets. */
        String css() {
            return css;
        }
    }

    private static final int REGULAR = 400;
    private static final int MEDIUM = 500;
    private static final int BOLD = 700;

    private static final String ROBOTO = "/com/formdev/flatlaf/fonts/roboto/Roboto-";
    private static final String LIBERATION = "/liberation/Liberation";
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";

    /** All faces of a document. */
    static List<Face> of(Theme.Fonts fonts) {
        List<Face> faces = new ArrayList<>();
        add(faces, Family.TEXT, fonts.text());
        add(faces, Family.HEADINGS, fonts.headings());
        FontSource upright = FontSource.shipped(DEJAVU + ".ttf");
        FontSource bold = FontSource.shipped(DEJAVU + "-Bold.ttf");
        // Its oblique faces lack Arabic, which is not slanted for emphasis anyway.
        add(faces, Family.OTHER, upright, upright, bold, bold);
        return faces;
    }

    private static void add(List<Face> faces, Family family, Typeface typeface) {
        if (typeface instanceof Typeface.Files files) {
            FontSource regular = FontSource.of(files.regular());
            FontSource bold = files.bold().map(FontSource::of).orElse(regular);
            FontSource italic = files.italic().map(FontSource::of).orElse(regular);
            FontSource boldItalic =
                    files.boldItalic().map(FontSource::of).orElse(files.bold().isPresent() ? bold : italic);
            add(faces, family, regular, italic, bold, boldItalic);
        } else if (typeface instanceof Typeface.Shipped shipped) {
            String stem = switch (shipped) {
                case ROBOTO -> ROBOTO;
                case LIBERATION_SANS -> LIBERATION + "Sans-";
                case LIBERATION_SERIF -> LIBERATION + "Serif-";
            };
            if (shipped == Typeface.Shipped.ROBOTO) {
                faces.add(new Face(family, MEDIUM, FontStyle.NORMAL, FontSource.shipped(ROBOTO + "Medium.ttf")));
            }
            add(
                    faces,
                    family,
                    FontSource.shipped(stem + "Regular.ttf"),
                    FontSource.shipped(stem + "Italic.ttf"),
                    FontSource.shipped(stem + "Bold.ttf"),
                    FontSource.shipped(stem + "BoldItalic.ttf"));
        }
    }

    /** Where no face of medium weight has been added, the bold one stands for it. */
    private static void add(
            List<Face> faces,
            Family family,
            FontSource regular,
            FontSource italic,
            FontSource bold,
            FontSource boldItalic) {
        if (faces.stream().noneMatch(f -> f.family == family)) {
            faces.add(new Face(family, MEDIUM, FontStyle.NORMAL, bold));
        }
        faces.add(new Face(family, REGULAR, FontStyle.NORMAL, regular));
        faces.add(new Face(family, REGULAR, FontStyle.ITALIC, italic));
        faces.add(new Face(family, BOLD, FontStyle.NORMAL, bold));
        faces.add(new Face(family, BOLD, FontStyle.ITALIC, boldItalic));
    }
}
