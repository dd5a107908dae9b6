package org.crisisbrief.compose.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class ShownTest {

    @Test
    void leavesWordsOfAnyScriptAlone() {
        String words = "Алматы ¶5 北京 \uD83D\uDE00 \u200Fשלום\n\tnext";
        assertSame(words, Shown.text(words));
    }

    @Test
    void marksWhatIsNoCharacter() {
        assertEquals("a\uFFFD[31mb\uFFFDc\uFFFDd\uFFFD", Shown.text("a\u001b[31mb\uD83Dc\uFFFEd\u0000"));
    }

    @Test
    void turnsNoDirection() {
        assertEquals("exe.png", Shown.text("exe\u202E.\u2066png\u2069"));
    }
}
