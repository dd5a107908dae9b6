package org.crisisbrief.extract.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.Diagnostic.Severity;
import org.crisisbrief.model.Tlp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFolderTest {

    @TempDir
    Path folder;

    @BeforeEach
    void makesAnInputFolder() throws IOException {
        Files.createDirectory(folder.resolve("input"));
    }

    private void input(String name, String text) throws IOException {
        Files.writeString(folder.resolve("input").resolve(name), text);
    }

    private Case read() {
        return CaseFolder.read(List.of(folder));
    }

    @Test
    void readsDocumentsInTheOrderOfTheirPaths() throws IOException {
        input("b.txt", "Second.");
        input("a.md", "First.");
        assertEquals(
                List.of("input/a.md", "input/b.txt"),
                read().documents().stream().map(ReadDocument::path).toList());
    }

    @Test
    void keepsTheCharactersAndFindsTheParagraphs() throws IOException {
        input("a.txt", " One line.\r\n\r\nTwo\nlines.\n\n");
        ReadDocument document = read().documents().get(0);
        assertEquals(" One line.\r\n\r\nTwo\nlines.\n\n", document.text().characters());
        assertEquals(2, document.text().paragraphs().size());
        assertEquals("One line.", document.text().paragraph(1));
        assertEquals("Two\nlines.", document.text().paragraph(2));
    }

    @Test
    void joinsWrappedLinesAndPartsTheOthers() throws IOException {
        input("wrapped.txt", "A sentence that\nruns over lines.\nAnother one.");
        assertEquals(2, read().documents().get(0).text().paragraphs().size());
    }

    @Test
    void readsUtf16AndWindows1252() throws IOException {
        Files.write(folder.resolve("input/a.txt"), ("\uFEFF" + "Caf\u00e9").getBytes(StandardCharsets.UTF_16LE));
        Files.write(folder.resolve("input/b.txt"), "Caf\u00e9 noir".getBytes(Charset.forName("windows-1252")));
        Case input = read();
        assertEquals("Caf\u00e9", input.documents().get(0).text().characters());
        assertEquals("Caf\u00e9 noir", input.documents().get(1).text().characters());
        assertEquals(Severity.NOTE, input.diagnostics().get(0).severity());
    }

    @Test
    void leavesOutWhatItCannotReadAndSaysSo() throws IOException {
        input("a.txt", "Fine.");
        input("b.xyz", "What?");
        input("empty.txt", " \n");
        Files.write(folder.resolve("input/c.txt"), new byte[] {1, 2, 3, 0, 0, 5, 6, 7});
        Case input = read();
        assertEquals(1, input.documents().size());
        assertEquals(
                List.of("input/b.xyz", "input/c.txt", "input/empty.txt"),
                input.diagnostics().stream().map(d -> d.file().orElseThrow()).toList());
        assertEquals(Severity.WARNING, input.diagnostics().get(0).severity());
        assertTrue(input.diagnostics().stream().allMatch(d -> d.message().contains("left out")));
    }

    @Test
    void refusesAnUnknownFormatThatTheUserNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("scan.xyz"), "?");
        Diagnostic diagnostic = CaseFolder.read(List.of(file)).diagnostics().get(0);
        assertEquals(Severity.ERROR, diagnostic.severity());
    }

    @Test
    void namesAMissingPath() {
        Diagnostic diagnostic = CaseFolder.read(List.of(folder.resolve("nowhere")))
                .diagnostics()
                .get(0);
        assertEquals(Severity.ERROR, diagnostic.severity());
        assertTrue(diagnostic.file().orElseThrow().endsWith("nowhere"));
    }

    @Test
    void readsTheSettings() throws IOException {
        input("a.txt", "Text.");
        Files.writeString(folder.resolve("situation.yaml"), """
            title: Floods
            country: Kazakhstan
            marking: TLP:AMBER
            as-of: 2022-01-09
            sources:
              a.txt: {publisher: A paper, date: 2022-01-07, grade: B2}
            """);
        Case input = read();
        assertEquals(List.of(), input.diagnostics());
        assertEquals(Optional.of("KAZ"), input.settings().country());
        assertEquals(Optional.of(Tlp.AMBER), input.settings().marking());
        Metadata metadata = input.documents().get(0).metadata();
        assertEquals(Optional.of(LocalDate.of(2022, 1, 7)), metadata.date());
        assertEquals(Optional.of("B2"), metadata.grade());
    }

    @Test
    void namesTheLineAndTheNearestKeyOfAWrongOne() throws IOException {
        input("a.txt", "Text.");
        Files.writeString(folder.resolve("situation.yaml"), "title: Floods\nmarkin: TLP:RED\n");
        Diagnostic diagnostic = read().diagnostics().get(0);
        assertEquals(Optional.of("situation.yaml:2"), diagnostic.file());
        assertTrue(diagnostic.message().contains("\"marking\""), diagnostic.message());
    }

    @Test
    void namesTheLineOfAWrongValue() throws IOException {
        input("a.txt", "Text.");
        Files.writeString(folder.resolve("situation.yaml"), "title: Floods\n\nas-of: tomorrow\n");
        Diagnostic diagnostic = read().diagnostics().get(0);
        assertEquals(Optional.of("situation.yaml:3"), diagnostic.file());
        assertTrue(diagnostic.message().contains("2022-01-09"), diagnostic.message());
    }

    @Test
    void namesTheLanguageInWhichABriefingCanBeWritten() throws IOException {
        input("a.txt", "Text.");
        Files.writeString(folder.resolve("situation.yaml"), "language: tlh\n");
        Diagnostic diagnostic = read().diagnostics().get(0);
        assertEquals(Severity.ERROR, diagnostic.severity());
        assertEquals(Optional.of("situation.yaml:1"), diagnostic.file());
        assertTrue(diagnostic.message().contains("en, fr, es"), diagnostic.message());
    }

    @Test
    void takesTitleAndDateFromAMarkdownHead() throws IOException {
        input("a.md", "---\ntitle: River report\ndate: 2022-01-07\n---\n# Heading\n\nText.\n");
        ReadDocument document = read().documents().get(0);
        assertEquals(Optional.of("River report"), document.metadata().title());
        assertEquals(Optional.of(LocalDate.of(2022, 1, 7)), document.metadata().date());
        assertEquals("Heading", document.text().paragraph(1));
    }
}
