package org.crisisbrief.render.pdf;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes rectangles, attributes and other small things into what holds them, where the library would make each an object
 * of its own: fewer objects make a smaller file, sooner written. What has a type or a parent, or is held twice, stays an
 * object.
 */
final class ObjectFolding {

    /** Types that belong to one holder: what a link does, and references to content and annotations. */
    private static final Set<String> FOLDED = Set.of("Action", "MCR", "OBJR");

    private final Set<COSBase> met = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> open = new ArrayDeque<>();

    private ObjectFolding() {}

    static void fold(PDDocument pdf) {
        ObjectFolding folding = new ObjectFolding();
        folding.meet(pdf.getDocument().getTrailer());
        while (!folding.open.isEmpty()) {
            COSBase holder = folding.open.pop();
            folding.meetAll(holder instanceof COSArray array ? array.toList() : ((COSDictionary) holder).getValues());
        }
    }

    private void meetAll(Collection<? extends COSBase> held) {
        for (COSBase item : held) {
            COSBase value = item instanceof COSObject reference ? reference.getObject() : item;
            if (value instanceof COSArray || value instanceof COSDictionary) {
                meet(value);
            }
        }
    }

    private void meet(COSBase value) {
        if (met.add(value)) {
            value.setDirect(value instanceof COSArray || isPlain((COSDictionary) value));
            open.push(value);
        } else {
            value.setDirect(false);
        }
    }

    private static boolean isPlain(COSDictionary dictionary) {
        return !(dictionary instanceof COSStream)
                && (!dictionary.containsKey(COSName.TYPE) || FOLDED.contains(dictionary.getNameAsString(COSName.TYPE)))
                && !dictionary.containsKey(COSName.PARENT)
                && !dictionary.containsKey(COSName.P);
    }
}
