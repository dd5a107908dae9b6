package org.crisisbrief.extract.packed;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes what {@link PackedInput} reads, in the same order. The same values give the same bytes. */
public final class PackedOutput {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);

    public void number(int number) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }

    public void numbers(int... numbers) {
        number(numbers.length);
        ByteBuffer buffer = ByteBuffer.allocate(numbers.length * Integer.BYTES);
        buffer.asIntBuffer().put(numbers);
        bytes.writeBytes(buffer.array());
    }

    public void bytes(byte[] written) {
        number(written.length);
        bytes.writeBytes(written);
    }

    public void text(String text) {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** All that was written so far. */
    public byte[] toByteArray() {
        return bytes.toByteArray();
    }
}
