package org.crisisbrief.render.pdf;

import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.pdfboxout.PdfBoxImage;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.crisisbrief.model.document.Logo;

/** A logo on the page; lengths are the layout's dots. */
record LogoImage(Logo logo, PDDocument pdf, double width, double height) implements SVGImage {

    @Override
    public int getIntrinsicWidth() {
        return (int) Math.round(width);
    }

    @Override
    public int getIntrinsicHeight() {
        return (int) Math.round(height);
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext page, double x, double y) {
        try {
            PdfBoxImage image = new PdfBoxImage(
                    new byte[0],
                    "logo",
                    (float) width,
                    (float) height,
                    LosslessFactory.createFromImage(pdf, logo.picture()));
            ((PdfBoxOutputDevice) device).drawImage(image, (int) Math.round(x), (int) Math.round(y), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
