package org.crisisbrief.extract.packed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads a packed table from its beginning on: whole arrays at once. */
public final class PackedInput {

    private final ByteBuffer bytes;

    public PackedInput(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /**
     * A packed resource beside a class.
     *
     * @throws IllegalStateException if it is missing: the build packs it after it has compiled the classes
     */
    public static PackedInput beside(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "missing resource " + resource + " of " + owner.getSimpleName() + ": build with Maven");
            }
            return new PackedInput(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    public int number() {
        return bytes.getInt();
    }

    public int[] numbers() {
        int[] numbers = new int[bytes.getInt()];
        bytes.asIntBuffer().get(numbers);
        bytes.position(bytes.position() + numbers.length * Integer.BYTES);
        return numbers;
    }

    /** A part of the resource, not a copy. */
    public ByteBuffer bytes() {
        int length = bytes.getInt();
        ByteBuffer part = bytes.slice(bytes.position(), length);
        bytes.position(bytes.position() + length);
        return part;
    }

    public String text() {
        int length = bytes.getInt();
        String text = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
        bytes.position(bytes.position() + length);
        return text;
    }
}
