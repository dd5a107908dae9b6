package org.crisisbrief.extract.merge;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The runs of four words of a text, hashed, as Broder (1997) compares documents; and a sketch of them by which alike texts are
 * found without comparing all: the least of each of 96 permutations.
 */
record Shingles(long[] hashes) {

    private static final int WORDS = 4;
    private static final int PERMUTATIONS = 96;
    private static final int ROWS = 3;
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Shingles of(String text) {
        String[] words = GAPS.split(text.toLowerCase(Locale.ROOT).strip());
        long[] hashes = new long[Math.max(0, words.length - WORDS + 1)];
        for (int i = 0; i < hashes.length; i++) {
            long hash = 17;
            for (int j = i; j < i + WORDS; j++) {
                hash = mixed(hash * 31 + words[j].hashCode());
            }
            hashes[i] = hash;
        }
        return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
    }

    /** The finalizer of SplitMix64 (Steele et al. 2014). */
    private static long mixed(long value) {
        long z = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    int size() {
        return hashes.length;
    }

    /** How much of the shorter text stands in the longer, 0 to 1. */
    double shared(Shingles other) {
        int i = 0;
        int j = 0;
        int common = 0;
        while (i < hashes.length && j < other.hashes.length) {
            int order = Long.compare(hashes[i], other.hashes[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int shorter = Math.min(hashes.length, other.hashes.length);
        return shorter == 0 ? 0 : (double) common / shorter;
    }

    /** Keys of which texts that are alike have one in common, all but surely from half of the words on. */
    long[] keys() {
        long[] keys = new long[PERMUTATIONS / ROWS];
        for (int band = 0; band < keys.length; band++) {
            long key = band;
            for (int row = 0; row < ROWS; row++) {
                long salt = mixed(1 + (long) band * ROWS + row);
                long least = Long.MAX_VALUE;
                for (long hash : hashes) {
                    least = Math.min(least, mixed(hash ^ salt));
                }
                key = mixed(key * 31 + least);
            }
            keys[band] = key;
        }
        return keys;
    }
}
