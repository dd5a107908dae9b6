package org.crisisbrief.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The text of a file in the order of its tags, as a screen reader says it: "actual text" instead of what is drawn. */
final class TaggedText {

    private final Map<COSDictionary, Map<Integer, String>> drawn = new HashMap<>();
    private final List<String> spoken = new ArrayList<>();

    private TaggedText() {}

    static String of(PDDocument pdf) throws IOException {
        TaggedText text = new TaggedText();
        for (PDPage page : pdf.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> marks = new HashMap<>();
            extractor.getMarkedContents().stream()
                    .filter(mark -> mark.getMCID() >= 0)
                    .forEach(mark -> marks.put(mark.getMCID(), drawn(mark)));
            text.drawn.put(page.getCOSObject(), marks);
        }
        text.say(
                pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject().getDictionaryObject(COSName.K),
                new COSDictionary());
        return String.join("", text.spoken).replaceAll("\\s+", " ");
    }

    private static String drawn(PDMarkedContent mark) {
        return mark.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(position -> ((TextPosition) position).getUnicode())
                .collect(Collectors.joining());
    }

    private void say(COSBase item, COSDictionary page) {
        if (item instanceof COSArray items) {
            for (int i = 0; i < items.size(); i++) {
                say(items.getObject(i), page);
            }
        } else if (item instanceof COSNumber id) {
            spoken.add(drawn.get(page).getOrDefault(id.intValue(), ""));
        } else if (item instanceof COSDictionary element && !element.containsKey(COSName.OBJ)) {
            COSDictionary own = element.containsKey(COSName.PG) ? element.getCOSDictionary(COSName.PG) : page;
            if (element.containsKey(COSName.MCID)) {
                say(element.getDictionaryObject(COSName.MCID), own);
            } else if (element.containsKey(COSName.ACTUAL_TEXT)) {
                spoken.add(element.getString(COSName.ACTUAL_TEXT) + " ");
            } else {
                say(element.getDictionaryObject(COSName.K), own);
            }
            if (!"Span".equals(element.getNameAsString(COSName.S))
                    && !"Link".equals(element.getNameAsString(COSName.S))) {
                spoken.add(" ");
            }
        }
    }
}
