package org.crisisbrief.render.pdf;

import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;

/**
 * Tables whose first column stands at the right, in a document that runs from right to left. The layout knows only the other order;
 * its cells change sides when their widths are known, so that reading order and tags stay.
 */
final class Mirroring {

    private Mirroring() {}

    static void apply(BlockBox root) {
        mirror(root);
        root.calcCanvasLocation();
        root.calcChildLocations();
    }

    private static void mirror(Box box) {
        for (int i = 0; i < box.getChildCount(); i++) {
            Box child = box.getChild(i);
            if (box instanceof TableRowBox && child instanceof TableCellBox) {
                child.setX(box.getWidth() - child.getX() - child.getWidth());
            }
            mirror(child);
        }
    }
}
