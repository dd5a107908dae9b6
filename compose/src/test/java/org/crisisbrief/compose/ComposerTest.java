package org.crisisbrief.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.document.Document;
import org.junit.jupiter.api.Test;

class ComposerTest {

    private static final Composition BRIEFING = new Composition("briefing", Locale.ENGLISH, Tlp.CLEAR);

    @Test
    void composesTheExample() throws IOException {
        Document document = Composer.shipped().compose(KazakhstanSituation.situation(), BRIEFING);
        String text = PlainText.of(document);
        Files.writeString(Path.of("target", "kazakhstan.txt"), text);
        Files.writeString(
                Path.of("target", "kazakhstan.xml"), org.crisisbrief.model.document.DocumentXml.write(document));
        assertTrue(text.contains("As of: 9 January 2022"), text);
        assertFalse(text.isEmpty());
    }

    @Test
    void namesItsTemplates() {
        assertEquals(java.util.List.of("briefing"), Composer.shipped().templates());
    }
}
