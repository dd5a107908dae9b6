package org.crisisbrief.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.crisisbrief.model.document.Head;

/** A PDF file's properties, in its information dictionary and, the same, in its XMP packet. */
final class Metadata {

    static final String PRODUCER = "crisisbrief";

    /** PDF/A wants a description of the schema that PDF/UA's part number belongs to (ISO 19005-3, 6.6.2.3). */
    private static final String UA_SCHEMA = """
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
            xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag>\
            <rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>\
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>\
            <rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>\
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>\
            <pdfaProperty:category>internal</pdfaProperty:category>\
            <pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>\
            </rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
            """;

    private Metadata() {}

    static void write(PDDocument pdf, Head head) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(Characters.printable(head.title()));
        setUnlessEmpty(information, COSName.AUTHOR, head.author());
        setUnlessEmpty(information, COSName.SUBJECT, head.subject());
        setUnlessEmpty(information, COSName.KEYWORDS, head.keywords());
        information.setCreator(PRODUCER);
        information.setProducer(PRODUCER);
        information.setCreationDate(midnight(head.date()));
        information.setModificationDate(midnight(head.date()));
        pdf.setDocumentInformation(information);
        byte[] packet = packet(head).getBytes(StandardCharsets.UTF_8);
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        catalog.setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(packet)));
        catalog.setLanguage(head.language().toLanguageTag());
        PDMarkInfo tagged = new PDMarkInfo();
        tagged.setMarked(true);
        catalog.setMarkInfo(tagged);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    /** The start of a day, in universal time. */
    static Calendar midnight(LocalDate date) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        calendar.setTimeInMillis(date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        return calendar;
    }

    private static void setUnlessEmpty(PDDocumentInformation information, COSName key, String value) {
        if (!value.isBlank()) {
            information.setCustomMetadataValue(key.getName(), Characters.printable(value));
        }
    }

    private static String packet(Head head) {
        String date = head.date() + "T00:00:00Z";
        StringBuilder xmp = new StringBuilder("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        xmp.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
                + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
        xmp.append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                + "<dc:format>application/pdf</dc:format>");
        property(xmp, "dc:title", "Alt", " xml:lang=\"x-default\"", head.title());
        property(xmp, "dc:creator", "Seq", "", head.author());
        property(xmp, "dc:description", "Alt", " xml:lang=\"x-default\"", head.subject());
        property(xmp, "dc:language", "Bag", "", head.language().toLanguageTag());
        xmp.append("</rdf:Description>\n<rdf:Description rdf:about=\"\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
                + "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"><pdf:Producer>" + PRODUCER + "</pdf:Producer>");
        if (!head.keywords().isBlank()) {
            xmp.append("<pdf:Keywords>").append(escaped(head.keywords())).append("</pdf:Keywords>");
        }
        xmp.append("<xmp:CreatorTool>" + PRODUCER + "</xmp:CreatorTool><xmp:CreateDate>")
                .append(date)
                .append("</xmp:CreateDate><xmp:ModifyDate>")
                .append(date)
                .append("</xmp:ModifyDate></rdf:Description>\n");
        xmp.append("<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">"
                + "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>\n");
        xmp.append("<rdf:Description rdf:about=\"\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">"
                + "<pdfuaid:part>1</pdfuaid:part></rdf:Description>\n");
        return xmp.append(UA_SCHEMA)
                .append("</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>")
                .toString();
    }

    private static void property(StringBuilder xmp, String name, String container, String attribute, String value) {
        if (!value.isBlank()) {
            xmp.append("<" + name + "><rdf:" + container + "><rdf:li" + attribute + ">")
                    .append(escaped(value))
                    .append("</rdf:li></rdf:" + container + "></" + name + ">");
        }
    }

    private static String escaped(String value) {
        return Characters.printable(value)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
