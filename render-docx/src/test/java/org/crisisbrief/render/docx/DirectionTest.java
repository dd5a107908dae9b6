package org.crisisbrief.render.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.crisisbrief.render.docx.Direction.Stretch;
import org.junit.jupiter.api.Test;

class DirectionTest {

    @Test
    void textIsCutWhereItTurns() {
        assertEquals(
                List.of(new Stretch("in ", false), new Stretch("حلب", true), new Stretch(" today", false)),
                Direction.stretches("in حلب today", false));
    }

    @Test
    void aParagraphFollowsMostOfItsLetters() {
        assertTrue(Direction.mostlyRightToLeft("قال OCHA إن الوضع خطير"));
        assertFalse(Direction.mostlyRightToLeft("He said حلب and no more"));
        assertFalse(Direction.mostlyRightToLeft("2022"));
    }

    @Test
    void aLanguageIsKnownByItsScriptFirst() {
        assertTrue(new Language(Locale.forLanguageTag("fa-IR")).rightToLeft());
        assertTrue(new Language(Locale.forLanguageTag("pa-Arab")).rightToLeft());
        assertFalse(new Language(Locale.forLanguageTag("az-Latn")).rightToLeft());
        assertFalse(Language.UNKNOWN.known());
    }
}
