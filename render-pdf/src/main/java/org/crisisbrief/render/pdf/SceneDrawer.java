package org.crisisbrief.render.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.crisisbrief.model.document.Figure.Scene;
import org.crisisbrief.model.document.Logo;
import org.w3c.dom.Element;

/** Draws a document's scenes and its logo where {@code svg} elements keep room for them. */
final class SceneDrawer implements SVGDrawer {

    private final List<Scene> scenes;
    private final Lettering lettering;
    private final Optional<Logo> logo;
    private final PDDocument pdf;

    SceneDrawer(List<Scene> scenes, Lettering lettering, Optional<Logo> logo, PDDocument pdf) {
        this.logo = logo;
        this.pdf = pdf;
        this.scenes = scenes;
        this.lettering = lettering;
    }

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        if (svg.hasAttribute(Page.LOGO) && logo.isPresent()) {
            return new LogoImage(logo.get(), pdf, width, height);
        }
        Scene scene = scenes.get(Integer.parseInt(svg.getAttribute("data-scene")));
        double scale = width / scene.width();
        return new SVGImage() {
            @Override
            public int getIntrinsicWidth() {
                return (int) Math.round(width);
            }

            @Override
            public int getIntrinsicHeight() {
                return (int) Math.round(scene.height() * scale);
            }

            @Override
            public void drawSVG(OutputDevice device, RenderingContext page, double x, double y) {
                new Drawing(device, page, lettering, x, y, scale).draw(scene);
            }
        };
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // Text is set in the document's own faces.
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // Text is set in the document's own faces.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
