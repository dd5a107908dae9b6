package org.crisisbrief.extract.fuzz;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.crisisbrief.extract.read.AnyFile;
import org.crisisbrief.model.document.Document;
import org.crisisbrief.model.document.DocumentXml;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.json.SituationJson;

/** What is promised for any bytes: a result, or what the reader declares. */
final class AnyBytes {

    /** The endings of the files that are read: documents, then the project's own. */
    static final List<String> ENDINGS = List.of(
            "txt", "md", "html", "mhtml", "eml", "msg", "rss", "pdf", "docx", "doc", "odt", "rtf", "csv", "xlsx", "xls",
            "zip", "yaml", "jsonl", "json", "xml");

    private AnyBytes() {}

    /** Reads the bytes as a file whose name ends so; throws what no reader may let out. */
    static void read(String ending, byte[] bytes) {
        try {
            switch (ending) {
                case "yaml" -> AnyFile.settings(bytes);
                case "jsonl" -> AnyFile.archive(bytes);
                case "json" -> situation(new String(bytes, StandardCharsets.UTF_8));
                case "xml" -> document(new String(bytes, StandardCharsets.UTF_8));
                default -> AnyFile.document(ending, bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A situation that could be read reads back, once written, as it was. */
    private static void situation(String json) {
        Situation situation;
        try {
            situation = SituationJson.read(new StringReader(json));
        } catch (SituationJson.FormatException e) {
            return;
        }
        String written = SituationJson.write(situation, true);
        assertEquals(situation, assertDoesNotThrow(() -> SituationJson.read(new StringReader(written))));
    }

    private static void document(String xml) {
        Document document;
        try {
            document = DocumentXml.read(new StringReader(xml));
        } catch (DocumentXml.SyntaxException e) {
            return;
        }
        String written = DocumentXml.write(document);
        assertEquals(document, assertDoesNotThrow(() -> DocumentXml.read(new StringReader(written))));
    }
}
