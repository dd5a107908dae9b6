package org.crisisbrief.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.Extractor;
import org.crisisbrief.extract.read.Batch;
import org.crisisbrief.extract.read.BatchItem;
import org.crisisbrief.extract.read.Case;
import org.crisisbrief.model.json.SituationJson;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads an archive line by line; {@code -Dbench.documents=20000} says of how many. */
@Tag("slow")
class ArchiveMemoryTest {

    private static final int DOCUMENTS = Integer.getInteger("bench.documents", 300);
    private static final int PARTS = 10;
    private static final long MEGABYTE = 1 << 20;

    @TempDir
    private Path folder;

    @Test
    void holdsNoMoreAtTheEndOfAnArchiveThanAtItsBeginning() throws IOException {
        Path archive = folder.resolve("archive.jsonl");
        write(archive);
        Extractor extractor = Extractor.english();
        List<Long> held = new ArrayList<>();
        int read = 0;

        try (Batch batch = new Batch(List.of(archive))) {
            for (Optional<BatchItem> item = batch.next(); item.isPresent(); item = batch.next()) {
                BatchItem.Document document = (BatchItem.Document) item.get();
                Case input = new Case(document.where(), document.settings(), List.of(document.document()), List.of());
                assertTrue(
                        SituationJson.writeLine(extractor.extract(input), false).length() > 100);
                if (++read % (DOCUMENTS / PARTS) == 0) {
                    held.add(held());
                }
            }
        }

        System.out.println(read + " documents; megabytes held after each tenth: " + held);
        assertEquals(DOCUMENTS, read);
        assertTrue(held.get(PARTS - 1) <= held.get(0) + 2, held.toString());
    }

    private static long held() {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return (machine.totalMemory() - machine.freeMemory()) / MEGABYTE;
    }

    private static void write(Path archive) throws IOException {
        Articles articles = new Articles();
        try (BufferedWriter out = Files.newBufferedWriter(archive)) {
            for (int i = 0; i < DOCUMENTS; i++) {
                String text = String.join("\n\n", articles.next())
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\t", " ")
                        .replace("\n", "\\n");
                out.write("{\"id\": \"article" + i + "\", \"text\": \"" + text + "\"}\n");
            }
        }
    }
}
