package org.crisisbrief.extract.annotate;

import java.util.BitSet;
import org.crisisbrief.model.source.Span;

/** The words of a text that something was made of. */
public final class TakenWords {

    private final BitSet characters = new BitSet();

    public void take(Span words) {
        characters.set(words.start(), words.end());
    }

    /** Whether one of the words is taken. */
    public boolean touch(Span words) {
        int next = characters.nextSetBit(words.start());
        return next >= 0 && next < words.end();
    }
}
