package org.crisisbrief.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void keepsWordsOfAnyScript() {
        assertEquals("Алматы, ¶5: 北京", Printable.line("Алматы, ¶5: 北京"));
    }

    @Test
    void disarmsWhatMovesACursorOrTurnsALine() {
        assertEquals("a\uFFFD[31mb\uFFFDc", Printable.line("a\u001b[31mb\u202ec"));
        assertEquals("a b", Printable.line("a\nb"));
    }
}
