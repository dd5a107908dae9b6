package org.crisisbrief.extract.read;

/**
 * How much reading one document may take. Everything is counted, nothing is timed, so that the result does not depend on the
 * machine.
 *
 * @param bytes of a file
 * @param unpacked bytes that come out of compressed parts, over all that is inside of a document
 * @param ratio how many times larger than the file that may be, beyond the first megabyte
 * @param depth containers inside of containers
 * @param parts documents inside of a document, over all depths
 * @param pages of one document
 * @param characters of text, over all that is inside of a document
 * @param steps of a reader's loops: tokens of a page description, elements of a tree, cells of a table
 */
public record Limits(int bytes, long unpacked, int ratio, int depth, int parts, int pages, int characters, long steps) {

    /** What documents that people write stay below by far. */
    public static final Limits STANDARD = new Limits(64 << 20, 192L << 20, 250, 4, 1000, 3000, 8_000_000, 40_000_000);
}
