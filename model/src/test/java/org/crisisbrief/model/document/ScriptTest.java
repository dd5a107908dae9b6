package org.crisisbrief.model.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ScriptTest {

    private static final Script ARABIC = Script.of(Locale.forLanguageTag("ar"));
    private static final Script LATIN = Script.of(Locale.ENGLISH);

    @Test
    void aLanguageRunsAsItsScriptDoes() {
        assertEquals(Script.RIGHT_TO_LEFT, ARABIC);
        assertEquals(Script.LEFT_TO_RIGHT, LATIN);
        assertEquals(Script.RIGHT_TO_LEFT, Script.of(Locale.forLanguageTag("az-Arab")));
        assertEquals(Script.LEFT_TO_RIGHT, Script.of(Locale.forLanguageTag("ks-Deva")));
    }

    @Test
    void wordsOfTheOtherDirectionStandApartInTextFromRightToLeft() {
        assertEquals("\u200eEFE.\u200e", ARABIC.apart(LATIN, "EFE."));
        assertEquals("\u200f«EFE»\u200f", ARABIC.around(LATIN, "«EFE»"));
        assertEquals("نص", ARABIC.apart(ARABIC, "نص"));
        assertEquals("نص", LATIN.apart(ARABIC, "نص"));
    }
}
