package org.crisisbrief.extract.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineIndexTest {

    @Test
    void findsTheLinesOfAllNamesOfOneHashCodeInTheirOrder() {
        LineIndexWriter writer = new LineIndexWriter();
        int first = writer.line("Aa\tKöln");
        int other = writer.line("other");
        int second = writer.line("BB\tŁódź");
        writer.name("BB".hashCode(), second);
        writer.name("other".hashCode(), other);
        writer.name("Aa".hashCode(), first);
        PackedOutput out = new PackedOutput();
        writer.write(out);
        LineIndex index = LineIndex.read(new PackedInput(out.toByteArray()));
        assertEquals(List.of("BB\tŁódź", "Aa\tKöln"), index.at("Aa".hashCode()));
        assertEquals(List.of("other"), index.at("other".hashCode()));
        assertEquals(List.of(), index.at("none".hashCode()));
    }
}
