package org.crisisbrief.extract.packed;

import java.util.Comparator;

/**
 * Hash codes of names in an order in which one is found at once: that of the codes stirred, so that they lie evenly however alike the
 * names are. The same code may stand several times, one after the other.
 */
public final class HashIndex {

    /** The order in which the codes must stand. */
    public static final Comparator<Integer> ORDER = (a, b) -> Integer.compareUnsigned(stirred(a), stirred(b));

    /** The nearest odd number to 2^32 divided by the golden ratio, as Knuth has it for hashing by multiplication. */
    private static final int STIR = 0x9E3779B9;

    private final int[] hashes;

    /** Where the codes begin whose stirred form has the number of the drawer as its highest bits. */
    private final int[] drawers;

    private final int shift;

    /** @param hashes in their {@link #ORDER} */
    public HashIndex(int[] hashes) {
        this.hashes = hashes;
        int bits = 32 - Integer.numberOfLeadingZeros(hashes.length | 1);
        this.shift = 32 - bits;
        this.drawers = new int[(1 << bits) + 1];
        int drawer = 0;
        for (int i = 0; i < hashes.length; i++) {
            for (int of = stirred(hashes[i]) >>> shift; drawer <= of; drawer++) {
                drawers[drawer] = i;
            }
        }
        for (; drawer < drawers.length; drawer++) {
            drawers[drawer] = hashes.length;
        }
    }

    private static int stirred(int hash) {
        return hash * STIR;
    }

    /** The number of the first of the same codes, or -1. */
    public int first(int hash) {
        int drawer = stirred(hash) >>> shift;
        for (int i = drawers[drawer]; i < drawers[drawer + 1]; i++) {
            if (hashes[i] == hash) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a code stands at a number. */
    public boolean is(int number, int hash) {
        return number < hashes.length && hashes[number] == hash;
    }
}
