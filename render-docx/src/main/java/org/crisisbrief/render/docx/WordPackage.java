package org.crisisbrief.render.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.ContentTypes;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * POI's document, and how its parts become a zip file (ISO/IEC 29500-2). POI can do this itself, but it starts an XML
 * transformer to that end, which takes as long as all the rest of writing, and only a switch for the whole process
 * keeps the time of day out of its files.
 */
final class WordPackage extends XWPFDocument {

    /** A day after the earliest time of zip entries, for which Java would add a second time that follows the time zone. */
    static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 2, 0, 0);

    private static final String CORE_PROPERTIES = "docProps/core.xml";

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /**
     * Writes the file.
     *
     * @param coreProperties the content of the part that holds them
     * @param out is left open
     */
    void write(String coreProperties, OutputStream out) throws IOException {
        onSave(new HashSet<>());
        getProperties().commit();
        ZipOutputStream zip = new ZipOutputStream(out);
        List<PackagePart> parts = parts();
        add(zip, "[Content_Types].xml", contentTypes(parts));
        add(zip, "_rels/.rels", packageRelationships());
        add(zip, CORE_PROPERTIES, coreProperties);
        for (PackagePart part : parts) {
            begin(zip, entryName(part.getPartName()));
            try (InputStream content = part.getInputStream()) {
                content.transferTo(zip);
            }
            zip.closeEntry();
            if (part.hasRelationships()) {
                add(
                        zip,
                        entryName(PackagingURIHelper.getRelationshipPartName(part.getPartName())),
                        relationships(part));
            }
        }
        zip.finish();
    }

    /** Lets go of the parts. POI would write the whole file once more, to a stream in memory that nobody reads. */
    @Override
    public void close() {
        getPackage().revert();
    }

    private static String entryName(PackagePartName part) {
        return part.getName().substring(1);
    }

    private List<PackagePart> parts() throws IOException {
        try {
            List<PackagePart> parts = new ArrayList<>(getPackage().getParts());
            parts.removeIf(PackagePart::isRelationshipPart);
            return parts;
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static String contentTypes(List<PackagePart> parts) {
        StringBuilder types = new StringBuilder(XML)
                .append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
                .append("<Default Extension=\"rels\" ContentType=\"" + ContentTypes.RELATIONSHIPS_PART + "\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"" + ContentTypes.PLAIN_OLD_XML + "\"/>");
        addType(types, "/" + CORE_PROPERTIES, ContentTypes.CORE_PROPERTIES_PART);
        for (PackagePart part : parts) {
            addType(types, part.getPartName().getName(), part.getContentType());
        }
        return types.append("</Types>").toString();
    }

    private static void addType(StringBuilder types, String part, String type) {
        types.append("<Override PartName=\"" + Characters.escaped(part))
                .append("\" ContentType=\"" + Characters.escaped(type) + "\"/>");
    }

    private String packageRelationships() {
        StringBuilder xml = startRelationships();
        for (PackageRelationship relation : getPackage().getRelationships()) {
            String target = relation.getTargetURI().toString().substring(1);
            addRelationship(xml, relation.getId(), relation.getRelationshipType(), target, "");
        }
        addRelationship(xml, "rIdCore", PackageRelationshipTypes.CORE_PROPERTIES, CORE_PROPERTIES, "");
        return xml.append("</Relationships>").toString();
    }

    private static String relationships(PackagePart part) throws IOException {
        StringBuilder xml = startRelationships();
        for (PackageRelationship relation : relationshipsOf(part)) {
            boolean external = relation.getTargetMode() == TargetMode.EXTERNAL;
            URI target = external
                    ? relation.getTargetURI()
                    : PackagingURIHelper.relativizeURI(part.getPartName().getURI(), relation.getTargetURI(), false);
            String mode = external ? " TargetMode=\"External\"" : "";
            addRelationship(xml, relation.getId(), relation.getRelationshipType(), target.toString(), mode);
        }
        return xml.append("</Relationships>").toString();
    }

    private static PackageRelationshipCollection relationshipsOf(PackagePart part) throws IOException {
        try {
            return part.getRelationships();
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static StringBuilder startRelationships() {
        return new StringBuilder(XML)
                .append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    }

    private static void addRelationship(StringBuilder xml, String id, String type, String target, String mode) {
        xml.append("<Relationship Id=\"" + Characters.escaped(id))
                .append("\" Type=\"" + Characters.escaped(type))
                .append("\" Target=\"" + Characters.escaped(target) + "\"" + mode + "/>");
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        begin(zip, name);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NEVER);
        zip.putNextEntry(entry);
    }
}
