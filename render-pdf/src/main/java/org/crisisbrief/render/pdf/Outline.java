package org.crisisbrief.render.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.crisisbrief.model.document.Block.Heading;
import org.crisisbrief.model.document.PageNumbers;

/** The bookmarks of a PDF file, one for each heading and in their order. */
final class Outline {

    private Outline() {}

    static PageNumbers pageNumbers(PDDocument pdf, List<Heading> headings) throws IOException {
        Map<String, Integer> byHeading = new HashMap<>();
        PDDocumentOutline outline = pdf.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            walk(pdf, outline, headings.iterator(), byHeading);
        }
        return new PageNumbers(pdf.getNumberOfPages(), byHeading);
    }

    private static void walk(
            PDDocument pdf, PDOutlineNode node, Iterator<Heading> headings, Map<String, Integer> byHeading)
            throws IOException {
        for (PDOutlineItem item : node.children()) {
            PDPage page = item.findDestinationPage(pdf);
            Heading heading = headings.next();
            if (page != null) {
                byHeading.putIfAbsent(heading.id(), pdf.getPages().indexOf(page) + 1);
            }
            walk(pdf, item, headings, byHeading);
        }
    }
}
