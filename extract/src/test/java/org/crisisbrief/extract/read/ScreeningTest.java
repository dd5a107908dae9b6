package org.crisisbrief.extract.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.Diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreeningTest {

    private static final String STORY =
            "The river rose above its banks on Monday night, and the mayor said that two bridges in the "
                    + "old town had been closed. Some forty families spent the night in the school, where the fire brigade "
                    + "had brought beds, blankets and soup.\n";

    private static final String FRENCH =
            "La rivière est sortie de son lit dans la nuit de lundi, et le maire a déclaré que deux ponts "
                    + "de la vieille ville étaient fermés à la circulation.\n";

    @TempDir
    Path folder;

    private Case read() {
        return CaseFolder.read(List.of(folder));
    }

    private List<String> paths() {
        return read().documents().stream().map(ReadDocument::path).toList();
    }

    private Diagnostic only() {
        List<Diagnostic> diagnostics = read().diagnostics();
        assertEquals(1, diagnostics.size(), diagnostics::toString);
        return diagnostics.get(0);
    }

    @Test
    void countsAFileOnceThatIsThereTwice() throws IOException {
        Files.writeString(folder.resolve("a.txt"), STORY);
        Files.writeString(folder.resolve("b.txt"), STORY);
        assertEquals(List.of("a.txt"), paths());
        assertEquals("b.txt", only().file().orElseThrow());
        assertTrue(only().message().contains("the same file as a.txt"), only().message());
    }

    @Test
    void countsATextOnceThatIsThereInTwoFormats() throws IOException {
        Files.writeString(folder.resolve("a.txt"), STORY);
        Files.writeString(
                folder.resolve("b.md"),
                STORY.replace("two bridges", "two\nbridges").replace(",", " ,"));
        assertEquals(List.of("a.txt"), paths());
        assertTrue(only().message().contains("the same text as a.txt"), only().message());
    }

    @Test
    void countsATextOnceWhoseHeadlineStandsApartInOneFormat() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Bridges close as river rises\n\n" + STORY);
        Files.writeString(
                folder.resolve("b.html"),
                "<html><head><title>Bridges close as river rises</title></head><body><article><p>" + STORY
                        + "</p></article></body></html>");
        Files.writeString(folder.resolve("c.txt"), "Forty-one bridges close\n\n" + STORY);
        assertEquals(List.of("a.txt", "c.txt"), paths());
        assertTrue(only().message().contains("the same text as a.txt"), only().message());
    }

    @Test
    void keepsTextsThatDifferInAFigure() throws IOException {
        Files.writeString(folder.resolve("a.txt"), STORY);
        Files.writeString(folder.resolve("b.txt"), STORY.replace("forty", "fifty"));
        assertEquals(List.of("a.txt", "b.txt"), paths());
    }

    @Test
    void namesTheLanguageThatItDoesNotUnderstand() throws IOException {
        Files.writeString(folder.resolve("a.txt"), STORY);
        Files.writeString(folder.resolve("b.txt"), FRENCH);
        assertEquals(List.of("a.txt"), paths());
        assertEquals(Severity.WARNING, only().severity());
        assertTrue(only().message().contains("read but not understood"), only().message());
        assertTrue(only().message().contains("French (fr)"), only().message());
    }

    @Test
    void believesTheUserOnTheLanguage() throws IOException {
        Files.writeString(folder.resolve("b.txt"), FRENCH);
        Files.writeString(folder.resolve("situation.yaml"), "sources:\n  b.txt:\n    language: en\n");
        assertEquals(List.of("b.txt"), paths());
    }

    @Test
    void tellsNothingOfADocumentWithAMarking() throws IOException {
        Files.writeString(folder.resolve("a.txt"), STORY);
        Files.writeString(folder.resolve("b.txt"), STORY);
        Files.write(folder.resolve("c.pdf"), new byte[] {1, 2, 3});
        Files.writeString(
                folder.resolve("situation.yaml"),
                "sources:\n  b.txt:\n    marking: TLP:RED\n  c.pdf:\n    marking: TLP:RED\n");
        assertEquals(List.of("a.txt", "b.txt"), paths());
        assertTrue(read().diagnostics().stream()
                .noneMatch(d -> d.file().filter(f -> f.equals("c.pdf")).isPresent()));
    }
}
