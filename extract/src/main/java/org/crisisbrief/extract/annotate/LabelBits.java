package org.crisisbrief.extract.annotate;

import java.util.Collection;

/**
 * Labels as bits of a number, so that most questions for a label where none such stands are answered by one look. Some labels share a
 * bit: where it is set, the mentions themselves say.
 */
public final class LabelBits {

    /** The nearest odd number to 2^32 divided by the golden ratio; its products' highest bits tell hash codes apart. */
    private static final int STIR = 0x9E3779B9;

    private static final int HIGHEST_SIX = 26;

    private LabelBits() {}

    /** The one bit of a label. */
    static long of(String label) {
        return 1L << (label.hashCode() * STIR >>> HIGHEST_SIX);
    }

    /** The bits of several labels. */
    public static long of(Collection<String> labels) {
        long bits = 0;
        for (String label : labels) {
            bits |= of(label);
        }
        return bits;
    }
}
