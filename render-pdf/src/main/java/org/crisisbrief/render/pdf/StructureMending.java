package org.crisisbrief.render.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the layout's tags leave out: contents are tagged as such, panels say what they are. */
final class StructureMending {

    private final PdfBoxRenderer layout;

    StructureMending(PdfBoxRenderer layout) {
        this.layout = layout;
    }

    void mend(Document dom) {
        tag(ContentsSetter.FRAME).ifPresent(StructureMending::frame);
        ContentsSetter.COLUMNS.forEach(id -> tag(id).ifPresent(StructureMending::contents));
        NodeList tables = dom.getElementsByTagName("table");
        for (int i = 0; i < tables.getLength(); i++) {
            Element table = (Element) tables.item(i);
            if (table.hasAttribute("data-summary")) {
                tag(table.getAttribute("id")).ifPresent(t -> summary(t, table.getAttribute("data-summary")));
            }
        }
    }

    private Optional<PDStructureElement> tag(String id) {
        Box box = layout.getSharedContext().getBoxById(id);
        return Optional.ofNullable(box).map(PdfBoxAccessibilityHelper::getStructualElementForBox);
    }

    /** A table that is none: its parts mean nothing, down to the lists in them. */
    private static void frame(PDStructureElement part) {
        if (!part.getStructureType().equals("L")) {
            part.setStructureType("NonStruct");
            part.getCOSObject().removeItem(COSName.A);
            for (Object kid : part.getKids()) {
                if (kid instanceof PDStructureElement inner) {
                    frame(inner);
                }
            }
        }
    }

    private static void contents(PDStructureElement list) {
        list.setStructureType("TOC");
        list.getCOSObject().removeItem(COSName.A);
        for (Object item : list.getKids()) {
            if (item instanceof PDStructureElement entry) {
                entry.setStructureType("TOCI");
                for (Object part : entry.getKids()) {
                    if (part instanceof PDStructureElement body
                            && body.getStructureType().equals("LBody")) {
                        body.setStructureType("Reference");
                    }
                }
            }
        }
    }

    private static void summary(PDStructureElement table, String text) {
        PDTableAttributeObject attributes = new PDTableAttributeObject();
        attributes.setSummary(text);
        table.addAttribute(attributes);
    }
}
