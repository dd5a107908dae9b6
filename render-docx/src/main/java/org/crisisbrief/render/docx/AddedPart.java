package org.crisisbrief.render.docx;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * A part that POI has no class for.
 *
 * @param relation the id by which the part that leads to it names it
 */
record AddedPart(PackagePart part, String relation) {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** Adds a part to which another leads; {@code kind} is the last word of their relation's type. */
    static AddedPart to(PackagePart from, String name, String type, String kind) {
        try {
            PackagePartName place = PackagingURIHelper.createPartName(name);
            PackagePart part = from.getPackage().createPart(place, type);
            return new AddedPart(
                    part,
                    from.addRelationship(place, TargetMode.INTERNAL, RELATIONS + kind)
                            .getId());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    void write(byte[] content) {
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
