package org.crisisbrief.extract.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.model.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodingTest {

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private String decoded(byte[] bytes) throws Unreadable {
        return Decoding.of(
                new DocumentReader.Input("a.txt", bytes, Optional.empty(), new Budget(Limits.STANDARD, bytes.length)),
                diagnostics);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, 'The mayor of Köln said “no” – twice.'",
        "windows-1250, 'Rzecznik wojewody łódzkiego powiedział: „most jest zamknięty”.'",
        "windows-1251, 'Мост через реку закрыт, сообщил губернатор области.'",
        "KOI8-R, 'Мост через реку закрыт, сообщил губернатор области.'",
        "IBM866, 'Мост через реку закрыт, сообщил губернатор области.'",
        "windows-1253, 'Η γέφυρα έκλεισε μετά την πλημμύρα.'",
        "windows-1256, 'أغلق الجسر بعد الفيضان'",
        "Shift_JIS, '洪水のあと橋は閉鎖されています。'"
    })
    void tellsAnEncodingByItsLetters(String charset, String text) throws Unreadable {
        assertEquals(text, decoded(text.getBytes(Charset.forName(charset))));
        assertTrue(diagnostics.get(0).message().contains("Check names"), "and says that it guessed");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsUnicodeWithoutAMark(String charset) throws Unreadable {
        String text = "The mayor of Köln said no. Nobody was hurt.";
        assertEquals(text, decoded(text.getBytes(Charset.forName(charset))));
        assertEquals(List.of(), diagnostics);
    }

    @Test
    void readsTextWithTheColoursOfATerminalOrAStrayControl() throws Unreadable {
        String text = "Five \u001B[31mpeople\u001B[0m were \u001B[1mkilled\u001B[0m.\u001A";
        assertEquals(text, decoded(text.getBytes(StandardCharsets.UTF_8)));
        assertThrows(
                Unreadable.class,
                () -> decoded("\u0001\u0002ab\u0003c\u0004".repeat(9).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void dropsTheMark() throws Unreadable {
        for (Charset charset : List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                Charset.forName("UTF-32LE"),
                Charset.forName("UTF-32BE"))) {
            assertEquals("Text.", decoded("\uFEFFText.".getBytes(charset)), charset.name());
        }
    }

    @Test
    void refusesWhatIsNoText() {
        assertThrows(Unreadable.class, () -> decoded(new byte[] {1, 2, 3, 4, 0, 0, 0}));
        assertThrows(Unreadable.class, () -> decoded(" \n".getBytes(StandardCharsets.UTF_8)));
    }
}
