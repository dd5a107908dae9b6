package org.crisisbrief.extract.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.crisisbrief.extract.read.Budget;

/**
 * A field of a form as a page shows it (ISO 32000-1, 12.7). What was filled in is usually drawn; some programs leave the drawing to
 * the reader, and then the field's value is what it would show.
 */
record FormField(PDAnnotationWidget widget) {

    /** Fields may lie in others; deeper than this, only a damaged or hostile file has them. */
    private static final int DEPTH = 16;

    private static final float SIZE = 10;

    /** The width of a letter against its height, about: an undrawn value has no measures. */
    private static final float WIDTH = 0.5f;

    private static final float INSET = 2;

    /** The fields that a page shows, without hidden ones. */
    static List<FormField> of(PDPage page, Budget budget) throws IOException {
        List<FormField> fields = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            budget.steps(1);
            if (annotation instanceof PDAnnotationWidget widget && !widget.isHidden() && !widget.isNoView()) {
                fields.add(new FormField(widget));
            }
        }
        return fields;
    }

    boolean isDrawn() {
        return widget.getNormalAppearanceStream() != null;
    }

    /** The letters of the value, in a line at the field's place; none where it is no text. */
    List<Glyph> value(PDPage page) {
        PDRectangle place = widget.getRectangle();
        List<Glyph> letters = new ArrayList<>();
        Optional<String> value = text();
        if (place != null && value.isPresent()) {
            PDRectangle box = page.getCropBox();
            float x = place.getLowerLeftX() - box.getLowerLeftX() + INSET;
            float y = box.getUpperRightY() - place.getUpperRightY() + SIZE;
            for (int c : value.get()
                    .replaceAll("[\\p{Cc}\\s]+", " ")
                    .strip()
                    .codePoints()
                    .toArray()) {
                letters.add(new Glyph(Character.toString(c), x, y, WIDTH * SIZE, SIZE));
                x += WIDTH * SIZE;
            }
        }
        return letters;
    }

    /** What a text or choice field holds, by itself or from the field it is a part of. */
    private Optional<String> text() {
        COSDictionary field = widget.getCOSObject();
        boolean written = false;
        for (int depth = 0; field != null && depth < DEPTH; depth++) {
            COSName type = field.getCOSName(COSName.FT);
            written |= COSName.TX.equals(type) || COSName.CH.equals(type);
            COSBase value = field.getDictionaryObject(COSName.V);
            if (value instanceof COSString words) {
                return written || type == null ? Optional.of(words.getString()) : Optional.empty();
            }
            field = field.getCOSDictionary(COSName.PARENT);
        }
        return Optional.empty();
    }
}
