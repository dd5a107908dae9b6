package org.crisisbrief.render.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * What a reader hears where the page shows something else (ISO 32000-1, 14.9.4): letters joined and turned around for
 * the eye stand in the order of speech, and dots that lead the eye to a page number are left out.
 */
final class SpokenText {

    private SpokenText() {}

    /** Adds it to the tags of a laid-out box and of all in it. */
    static void addTo(Box box) {
        if (box instanceof InlineLayoutBox inline) {
            addToText(inline);
            return;
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            addTo(box.getChild(i));
        }
    }

    private static void addToText(InlineLayoutBox box) {
        PDStructureElement tag = PdfBoxAccessibilityHelper.getStructualElementForBox(box);
        if (tag != null && isShownOtherwise(box)) {
            StringBuilder spoken = new StringBuilder();
            collect(box, spoken);
            tag.setActualText(spoken.toString().replaceAll(" +", " "));
        } else {
            for (Object child : box.getInlineChildren()) {
                if (child instanceof Box inside) {
                    addTo(inside);
                }
            }
        }
    }

    /** Whether text runs from right to left in a box of its own language, or a line of the contents has its dots. */
    private static boolean isShownOtherwise(InlineLayoutBox box) {
        boolean foreign =
                box.getElement() != null && box.getElement().getTagName().equals(Page.RIGHT_TO_LEFT);
        return foreign || box.getInlineChildren().stream().anyMatch(SpokenText::hasLeader);
    }

    private static boolean hasLeader(Object child) {
        return child instanceof InlineText text
                ? isLeader(text)
                : child instanceof InlineLayoutBox box
                        && box.getInlineChildren().stream().anyMatch(SpokenText::hasLeader);
    }

    private static boolean isLeader(InlineText text) {
        return text.isDynamicFunction()
                && text.getFunctionData().getFunction().getName().equals("leader");
    }

    private static void collect(InlineLayoutBox box, StringBuilder spoken) {
        for (Object child : box.getInlineChildren()) {
            if (child instanceof InlineLayoutBox inside) {
                collect(inside, spoken);
            } else if (child instanceof InlineText text) {
                spoken.append(isLeader(text) ? " " : ArabicLetters.apart(text.getSubstring()));
            }
        }
    }
}
