package org.crisisbrief.render.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A zip file whose entries carry no time. POI's own switch for this is one for the whole process, which two renderers at
 * work at once would turn under each other.
 */
final class TimelessZip {

    /** A day after the earliest time of zip entries, for which Java would add a second time that follows the time zone. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 2, 0, 0);

    private TimelessZip() {}

    /** Copies a zip file; {@code out} is left open. */
    static void copy(byte[] zip, OutputStream out) throws IOException {
        ZipOutputStream copy = new ZipOutputStream(out);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry timeless = new ZipEntry(entry.getName());
                timeless.setTimeLocal(NEVER);
                copy.putNextEntry(timeless);
                in.transferTo(copy);
                copy.closeEntry();
            }
        }
        copy.finish();
    }
}
