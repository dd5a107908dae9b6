package org.crisisbrief.extract.packed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes a {@link LineIndex}. */
public final class LineIndexWriter {

    private record Name(int hash, int start) {}

    private final List<Name> names = new ArrayList<>();
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream(1 << 16);

    /** Adds a line, without its end, and gives where it starts. */
    public int line(String line) {
        int start = lines.size();
        lines.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
        return start;
    }

    /** Lets a name's hash code lead to a line that was added. */
    public void name(int hash, int start) {
        names.add(new Name(hash, start));
    }

    public void write(PackedOutput out) {
        names.sort(Comparator.comparing(Name::hash, HashIndex.ORDER));
        out.numbers(names.stream().mapToInt(Name::hash).toArray());
        out.numbers(names.stream().mapToInt(Name::start).toArray());
        out.bytes(lines.toByteArray());
    }
}
