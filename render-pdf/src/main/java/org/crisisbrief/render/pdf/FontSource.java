package org.crisisbrief.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.crisisbrief.model.document.FontFile;

/**
 * Where a font comes from.
 *
 * @param resource on the class path, for one that ships; else empty
 * @param file a user's own
 */
record FontSource(String resource, Optional<FontFile> file) {

    static FontSource shipped(String resource) {
        return new FontSource(resource, Optional.empty());
    }

    static FontSource of(FontFile file) {
        return new FontSource("", Optional.of(file));
    }

    byte[] bytes() {
        if (file.isPresent()) {
            return file.get().bytes();
        }
        try (InputStream in = FontSource.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the font is not on the class path: " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
