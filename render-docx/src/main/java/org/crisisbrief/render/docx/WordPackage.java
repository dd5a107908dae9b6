package org.crisisbrief.render.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a Word file, and how they become a zip file (ISO/IEC 29500-2). */
final class WordPackage {

    /** A day after the earliest time of zip entries, for which Java would add a second time that follows the time zone. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 2, 0, 0);

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Element types =
            new Element("Types").set("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");

    WordPackage() {
        addDefault("rels", "application/vnd.openxmlformats-package.relationships+xml");
        addDefault("xml", "application/xml");
        addDefault("png", "image/png");
        addDefault("svg", "image/svg+xml");
    }

    private void addDefault(String extension, String type) {
        types.add("Default").set("Extension", extension).set("ContentType", type);
    }

    /** Adds a part of XML under its path in the file. */
    void add(String path, String type, String xml) {
        types.add("Override").set("PartName", "/" + path).set("ContentType", type);
        add(path, xml.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a part whose extension says what it is. */
    void add(String path, byte[] content) {
        parts.put(path, content);
    }

    /** Adds what a part is related to; {@code path} is that of the relationships. */
    void addRelations(String path, String xml) {
        add(path, xml.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes the file.
     *
     * @param out is left open
     */
    void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        add(zip, "[Content_Types].xml", (XML + types).getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            add(zip, part.getKey(), part.getValue());
        }
        zip.finish();
    }

    private static void add(ZipOutputStream zip, String path, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(NEVER);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
