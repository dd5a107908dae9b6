package org.crisisbrief.extract.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Random;

/** Changes bytes at random, the same way for the same seed: the damage of a bad download, and that of ill will. */
final class Mutations {

    private static final byte[] TELLING = {0, 1, 0x7F, (byte) 0x80, (byte) 0xFF, '"', '<', '>', '{', '}', '\n', '9', '-'
    };

    private final Random random;

    Mutations(long seed) {
        this.random = new Random(seed);
    }

    /** A copy with one to six changes. */
    byte[] of(byte[] bytes) {
        byte[] changed = bytes.clone();
        for (int n = 1 + random.nextInt(6); n > 0; n--) {
            changed = changed(changed);
        }
        return changed;
    }

    private byte[] changed(byte[] bytes) {
        if (bytes.length == 0) {
            return new byte[] {telling()};
        }
        int from = random.nextInt(bytes.length);
        int length = 1 + random.nextInt(Math.min(bytes.length - from, 1 + random.nextInt(64)));
        return switch (random.nextInt(6)) {
            case 0 -> spliced(bytes, from, 0, new byte[] {telling()});
            case 1 -> spliced(bytes, from, length, new byte[0]);
            case 2 -> spliced(bytes, random.nextInt(bytes.length), 0, slice(bytes, from, length));
            case 3 -> spliced(bytes, from, bytes.length - from, new byte[0]);
            case 4 -> spliced(bytes, from, 1, new byte[] {(byte) random.nextInt(256)});
            default -> spliced(bytes, from, 1, new byte[] {telling()});
        };
    }

    private byte telling() {
        return TELLING[random.nextInt(TELLING.length)];
    }

    private static byte[] slice(byte[] bytes, int from, int length) {
        return java.util.Arrays.copyOfRange(bytes, from, from + length);
    }

    private static byte[] spliced(byte[] bytes, int from, int length, byte[] put) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(put);
        out.write(bytes, from + length, bytes.length - from - length);
        return out.toByteArray();
    }
}
