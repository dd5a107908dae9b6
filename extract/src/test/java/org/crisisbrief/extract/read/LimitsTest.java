package org.crisisbrief.extract.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crisisbrief.model.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that try to take more than they should end in one diagnostic. */
class LimitsTest {

    @TempDir
    Path folder;

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private List<ReadDocument> read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return DocumentReaders.read(name, file, true, diagnostics);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void assertOneMessage(String part) {
        assertEquals(1, diagnostics.size(), diagnostics::toString);
        assertTrue(diagnostics.get(0).message().contains(part), diagnostics::toString);
    }

    @Test
    void anArchiveThatUnpacksToTooMuch() throws IOException {
        assertEquals(List.of(), read("bomb.zip", zip("a.txt", new byte[100 << 20])));
        assertOneMessage("unpacks to more than");
    }

    @Test
    void archivesInsideOfArchives() throws IOException {
        byte[] bytes = utf8("Text.");
        for (int i = 0; i < 10; i++) {
            bytes = zip(i == 0 ? "a.txt" : "a.zip", bytes);
        }
        assertEquals(List.of(), read("deep.zip", bytes));
        assertOneMessage("files inside of files");
    }

    @Test
    void namesThatLeadOutOfAnArchive() throws IOException {
        List<ReadDocument> documents = read("a.zip", zip("../../..\\etc/a.txt", utf8("Text.")));
        assertEquals("a.zip/etc/a.txt", documents.get(0).path());
        assertTrue(Files.list(folder).allMatch(p -> p.endsWith("a.zip")));
    }

    @Test
    void entitiesThatGrowAndEntitiesThatFetch() throws IOException {
        String xml =
                "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/hostname\">]>"
                        + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>"
                        + "<w:t>Flood &b;&f;here.</w:t></w:r></w:p></w:body></w:document>";
        List<ReadDocument> documents = read("a.docx", zip("word/document.xml", utf8(xml)));
        assertTrue(
                documents.isEmpty() || documents.get(0).text().characters().equals("Flood here."), documents::toString);
    }

    @Test
    void aBadByteLeavesWhatStandsBehindIt() throws IOException {
        byte[] xml =
                ("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>"
                                + "<w:t>Seven\u0093 people died.</w:t></w:r></w:p></w:body></w:document>")
                        .getBytes(StandardCharsets.ISO_8859_1);
        List<ReadDocument> documents = read("a.docx", zip("word/document.xml", xml));
        assertEquals("Seven\uFFFD people died.", documents.get(0).text().characters());
    }

    @Test
    void groupsInsideOfGroups() throws IOException {
        List<ReadDocument> documents = read("a.rtf", utf8("{\\rtf1 " + "{".repeat(1_000_000) + "Text."));
        assertEquals("Text.", documents.get(0).text().characters());
    }

    @Test
    void anElementInsideOfAnElement() throws IOException {
        byte[] xml = utf8("<a>".repeat(200_000));
        assertEquals(List.of(), read("a.odt", zip("content.xml", xml)));
        assertEquals(1, diagnostics.size(), diagnostics::toString);
    }

    @Test
    void oneBadFileLeavesTheOthers() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("bad.docx"));
            zip.write(utf8("no archive"));
            zip.putNextEntry(new ZipEntry("good.txt"));
            zip.write(utf8("Fine."));
            zip.putNextEntry(new ZipEntry("__MACOSX/good.txt"));
            zip.write(utf8("Not this."));
        }
        List<ReadDocument> documents = read("a.zip", bytes.toByteArray());
        assertEquals("Fine.", documents.get(0).text().characters());
        assertEquals(1, documents.size());
        assertOneMessage("damaged");
    }

    @Test
    void aFileIsWhatItsBytesSay() throws IOException {
        assertEquals(
                "Text.", read("a.doc", utf8("{\\rtf1 Text.}")).get(0).text().characters());
        assertEquals(List.of(), diagnostics);
    }
}
