package org.crisisbrief.extract.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What is left of the {@link Limits} of a document: it is shared by all that the document carries. Used by one thread. Once a
 * limit is passed, it stays passed, so that a library which swallows the exception does not hide it.
 */
public final class Budget {

    private final Limits limits;
    private final long mostUnpacked;
    private long unpacked;
    private int parts;
    private int depth;
    private long characters;
    private long steps;
    private String passed = "";

    /**
     * The whole of the limits.
     *
     * @param size of the document's file, in bytes
     */
    public Budget(Limits limits, long size) {
        this.limits = limits;
        this.mostUnpacked = Math.min(limits.unpacked(), (1L << 20) + size * limits.ratio());
    }

    /** Bytes came out of a compressed part. */
    public void unpacked(long bytes) throws OverBudget {
        unpacked += bytes;
        check(unpacked <= mostUnpacked, "The file unpacks to more than %,d MB", mostUnpacked >> 20);
    }

    /** A page came. */
    public void pages(long count) throws OverBudget {
        check(count <= limits.pages(), "The document has more than %,d pages", limits.pages());
    }

    /** Text came. */
    public void characters(long count) throws OverBudget {
        characters += count;
        check(
                characters <= limits.characters(),
                "The document holds more than %,d million characters",
                limits.characters() / 1_000_000);
    }

    /** A loop went on. */
    public void steps(long count) throws OverBudget {
        steps += count;
        check(steps <= limits.steps(), "The document is more complex than any that people write");
    }

    /** A document inside of the document comes; {@link #leave} when it was read. */
    public void enter() throws OverBudget {
        depth++;
        check(depth <= limits.depth(), "The file holds files inside of files, more than %d deep", limits.depth());
        parts++;
        check(parts <= limits.parts(), "The file holds more than %,d files", limits.parts());
    }

    /** A document inside of the document was read. */
    public void leave() {
        depth--;
    }

    /** Throws again if a limit was passed. */
    public void check() throws OverBudget {
        if (!passed.isEmpty()) {
            throw new OverBudget(passed);
        }
    }

    /** The whole of a compressed stream, as far as the budget goes. */
    public byte[] unpack(InputStream packed) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int n = packed.read(buffer); n >= 0; n = packed.read(buffer)) {
            unpacked(n);
            if (bytes.size() + n > limits.bytes()) {
                check(false, "A part of the file is larger than %,d MB", limits.bytes() >> 20);
            }
            bytes.write(buffer, 0, n);
        }
        return bytes.toByteArray();
    }

    private void check(boolean holds, String otherwise, Object... limit) throws OverBudget {
        if (!holds) {
            passed = otherwise.formatted(limit) + ", so it was left out. Split it, or keep only the part that matters.";
        }
        check();
    }
}
