package org.crisisbrief.extract.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.model.Diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebAndMailFilesTest {

    @TempDir
    private Path folder;

    @Test
    void readsAPageWithItsTitleApart() throws IOException {
        Case read = read("page.html", """
                <html><head><title>Bridge closed</title></head><body><nav><a href="/">Home</a></nav>
                <article><h1>Bridge closed</h1><p>The bridge at Almar was closed on Monday, the police said.</p></article></body></html>
                """);
        ReadDocument page = read.documents().get(0);
        assertEquals(
                "The bridge at Almar was closed on Monday, the police said.",
                page.text().characters());
        assertEquals(Optional.of("Bridge closed"), page.metadata().title());
    }

    @Test
    void leavesOutAPageOfAnErrorAndSaysSo() throws IOException {
        Case read = read("page.html", "<title>404 Not Found</title><h1>404 Not Found</h1><hr>server");
        assertEquals(List.of(), read.documents());
        assertEquals(Severity.ERROR, read.diagnostics().get(0).severity());
        assertTrue(read.diagnostics().get(0).message().contains("page of an error"));
    }

    @Test
    void warnsOfTheBeginningOfAnArticle() throws IOException {
        Case read = read(
                "page.html",
                "<article><p>The bridge at Almar was closed on Monday, the police said.</p><p>Subscribe to continue reading.</p></article>");
        assertEquals(1, read.documents().size());
        assertEquals(Severity.WARNING, read.diagnostics().get(0).severity());
    }

    @Test
    void leavesOutAPictureThatIsCalledAPage() throws IOException {
        Case read = read("page.html", "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000\u0000");
        assertEquals(List.of(), read.documents());
        assertEquals(1, read.diagnostics().size());
    }

    @Test
    void readsTheAttachmentsOfAMailAsDocuments() throws IOException {
        Case read = read("mail.eml", """
                From: Ilse Marant <i@agency.example>
                Subject: Report
                Date: Mon, 14 Aug 2023 10:00:00 +0200
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain

                The report is attached.
                --b
                Content-Type: text/plain; charset=utf-8; name="../report.txt"
                Content-Disposition: attachment; filename="../report.txt"

                Nine people have died.
                --b
                Content-Type: image/png; name=map.png
                Content-Disposition: attachment; filename=map.png

                x
                --b--
                """);
        assertEquals(
                List.of("mail.eml", "mail.eml/report.txt"),
                read.documents().stream().map(ReadDocument::path).toList());
        assertEquals(
                "Nine people have died.",
                read.documents().get(1).text().characters().strip());
        assertEquals(
                Optional.of("Ilse Marant"), read.documents().get(0).metadata().author());
        assertEquals(Severity.NOTE, read.diagnostics().get(0).severity());
    }

    @Test
    void readsEachEntryOfAFeedAsADocument() throws IOException {
        Case read = read("news.xml", """
                <rss version="2.0"><channel><title>Courier</title>
                <item><title>One</title><description>The bridge at Almar was closed on Monday.</description></item>
                <item><title>Nothing</title></item>
                <item><title>Three</title><description>It was opened again on Tuesday.</description></item></channel></rss>
                """);
        assertEquals(
                List.of("news.xml#1", "news.xml#3"),
                read.documents().stream().map(ReadDocument::path).toList());
        assertEquals(Optional.of("Courier"), read.documents().get(0).metadata().publisher());
        assertEquals(Severity.NOTE, read.diagnostics().get(0).severity());
    }

    @Test
    void leavesOutXmlThatIsNoFeed() throws IOException {
        Case read = read("data.xml", "<data><x>1</x></data>");
        assertEquals(List.of(), read.documents());
        assertTrue(read.diagnostics().get(0).message().contains("no feed"));
    }

    private Case read(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, content.getBytes(StandardCharsets.UTF_8));
        return CaseFolder.read(List.of(file));
    }
}
