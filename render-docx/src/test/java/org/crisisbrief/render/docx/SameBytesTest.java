package org.crisisbrief.render.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class SameBytesTest {

    @Test
    void theSameDocumentGivesTheSameBytes() {
        assertArrayEquals(Specimen.render(), Specimen.render());
    }

    @Test
    void whateverTheMachinesLanguageAndTimeZone() {
        byte[] here = Specimen.render();
        Locale language = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertArrayEquals(here, Specimen.render());
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertArrayEquals(here, Specimen.render());
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
    }
}
