package org.crisisbrief.render.pdf;

import com.openhtmltopdf.extend.FSUriResolver;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The world outside of the document, which the layout may ask for nothing. */
final class Outside implements FSUriResolver {

    private final List<String> asked = new ArrayList<>();

    /** Closes every way by which the layout could fetch. */
    void close(PdfRendererBuilder builder) {
        builder.useUriResolver(this);
        for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> refuse(address), priority);
        }
    }

    @Override
    public @Nullable String resolveURI(@Nullable String base, @Nullable String address) {
        refuse(String.valueOf(address));
        return null;
    }

    private boolean refuse(String address) {
        asked.add(address);
        return false;
    }

    /** The addresses that the layout asked for, in vain. */
    List<String> asked() {
        return asked;
    }
}
