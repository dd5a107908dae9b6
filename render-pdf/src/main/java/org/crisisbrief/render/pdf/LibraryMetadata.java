package org.crisisbrief.render.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.lang.reflect.Field;

/**
 * Keeps the library from writing an XMP packet of its own, which {@link Metadata} replaces: to write it starts an XML
 * transformer, a tenth of the whole time. There is no option, for the conformance that asks for the packet asks for tags
 * too; but these are decided when the renderer is made.
 */
final class LibraryMetadata {

    private LibraryMetadata() {}

    static void leaveOut(PdfBoxRenderer layout) {
        set(layout, "_pdfAConformance", PdfAConformance.NONE);
        set(layout, "_pdfUaConformance", false);
    }

    private static void set(PdfBoxRenderer layout, String name, Object value) {
        try {
            Field field = PdfBoxRenderer.class.getDeclaredField(name);
            field.setAccessible(true);
            field.set(layout, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("another version of the library", e);
        }
    }
}
