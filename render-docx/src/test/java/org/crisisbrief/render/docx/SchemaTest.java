package org.crisisbrief.render.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.crisisbrief.model.document.PageNumbers;
import org.crisisbrief.model.document.Paper;
import org.crisisbrief.model.document.Theme;
import org.junit.jupiter.api.Test;

/** Every part is valid by the schemas of ISO/IEC 29500. */
class SchemaTest {

    private static final SchemaTypeLoader SCHEMAS = XmlBeans.typeLoaderUnion(
            org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

    @Test
    void specimenIsValid() throws Exception {
        assertEquals(List.of(), errors(Specimen.render()));
    }

    @Test
    void specimenIsValidOnLetterFromRightToLeft() throws Exception {
        byte[] file = Specimen.render(
                Specimen.in(Locale.forLanguageTag("ar")),
                new DocxOptions(Theme.PLAIN.on(Paper.LETTER), PageNumbers.NONE));
        assertEquals(List.of(), errors(file));
    }

    @Test
    void specimenIsValidUnderAThemeThatUsesEverything() throws Exception {
        assertEquals(
                List.of(),
                errors(Specimen.render(Specimen.document(), new DocxOptions(ThemeTest.FULL, PageNumbers.NONE))));
    }

    @Test
    void aChartIsValid() throws Exception {
        assertEquals(List.of(), errors(Specimen.render(ChartTest.DOCUMENT, DocxOptions.DEFAULT)));
    }

    private static List<String> errors(byte[] file) throws Exception {
        List<String> errors = new ArrayList<>();
        int validated = 0;
        try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(file))) {
            for (PackagePart part : opened.getParts()) {
                if (part.getContentType().endsWith("+xml")
                        && !part.isRelationshipPart()
                        && !(part instanceof PackagePropertiesPart)
                        && !part.getContentType().startsWith("image/")) {
                    validated++;
                    errors.addAll(errors(part));
                }
            }
        }
        assertTrue(validated >= 9, "only " + validated + " parts were validated");
        return errors;
    }

    private static List<String> errors(PackagePart part) throws Exception {
        List<XmlError> found = new ArrayList<>();
        try (InputStream in = part.getInputStream()) {
            XmlObject parsed = SCHEMAS.parse(in, null, null);
            assertTrue(!parsed.schemaType().isNoType(), "no schema for " + part.getPartName());
            parsed.validate(new XmlOptions().setErrorListener(found));
        }
        return found.stream()
                .map(e -> part.getPartName() + ": " + e.getMessage())
                .toList();
    }
}
