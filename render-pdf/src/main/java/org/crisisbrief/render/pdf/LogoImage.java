package org.crisisbrief.render.pdf;

import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.pdfboxout.PdfBoxImage;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
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

    /** The picture's pixels row by row, as they are, for the same bytes with every version of the library. */
    private PDImageXObject embedded() throws IOException {
        BufferedImage picture = logo.picture();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            for (int y = 0; y < picture.getHeight(); y++) {
                for (int x = 0; x < picture.getWidth(); x++) {
                    int rgb = picture.getRGB(x, y);
                    out.write(rgb >> 16);
                    out.write(rgb >> 8);
                    out.write(rgb);
                }
            }
        }
        return new PDImageXObject(
                pdf,
                new ByteArrayInputStream(bytes.toByteArray()),
                COSName.FLATE_DECODE,
                picture.getWidth(),
                picture.getHeight(),
                8,
                PDDeviceRGB.INSTANCE);
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext page, double x, double y) {
        try {
            PdfBoxImage image = new PdfBoxImage(new byte[0], "logo", (float) width, (float) height, embedded());
            ((PdfBoxOutputDevice) device).drawImage(image, (int) Math.round(x), (int) Math.round(y), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
