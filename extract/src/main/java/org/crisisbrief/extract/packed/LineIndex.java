package org.crisisbrief.extract.packed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of text found by the hash codes of their names. Names of one hash code lead to the lines of all of them, so whoever asks
 * looks whether a line bears the name. A line becomes a string when it is asked for.
 */
public final class LineIndex {

    private final HashIndex names;
    private final int[] starts;
    private final ByteBuffer lines;

    private LineIndex(HashIndex names, int[] starts, ByteBuffer lines) {
        this.names = names;
        this.starts = starts;
        this.lines = lines;
    }

    static LineIndex read(PackedInput in) {
        return new LineIndex(new HashIndex(in.numbers()), in.numbers(), in.bytes());
    }

    /** The index that is packed in a resource beside a class. */
    public static LineIndex beside(Class<?> owner, String resource) {
        return read(PackedInput.beside(owner, resource));
    }

    /** The lines that names of this hash code lead to, in the order in which they were written. */
    public List<String> at(int hash) {
        int found = names.first(hash);
        if (found < 0) {
            return List.of();
        }
        List<String> bearing = new ArrayList<>(2);
        for (; names.is(found, hash); found++) {
            bearing.add(line(starts[found]));
        }
        return bearing;
    }

    private String line(int start) {
        int end = start;
        while (lines.get(end) != '\n') {
            end++;
        }
        return new String(lines.array(), lines.arrayOffset() + start, end - start, StandardCharsets.UTF_8);
    }
}
