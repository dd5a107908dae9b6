package org.crisisbrief.extract.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The annotations of one article.
 *
 * @param doc the article's short name in the annotations, such as "000"
 * @param file the article's file name
 * @param text the article exactly as read
 */
record GoldFile(String doc, String file, String text, List<GoldFact> facts) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads every annotated article of a folder, in order of name. A file without a {@code .txt} of its name has none. */
    static List<GoldFile> readAll(Path annotations, Path texts) {
        List<GoldFile> files = new ArrayList<>();
        for (Path jsonl : list(annotations, ".jsonl")) {
            String doc = jsonl.getFileName().toString().replace(".jsonl", "");
            for (Path text : list(texts, ".txt")) {
                String name = text.getFileName().toString();
                if (name.equals(doc + ".txt") || name.startsWith(doc + "_")) {
                    files.add(read(doc, jsonl, text));
                }
            }
        }
        return files;
    }

    private static GoldFile read(String doc, Path jsonl, Path article) {
        try {
            String text = Files.readString(article);
            List<GoldFact> facts = new ArrayList<>();
            for (String line : Files.readAllLines(jsonl)) {
                if (!line.isBlank()) {
                    facts.add(fact(JSON.readTree(line), text));
                }
            }
            return new GoldFile(doc, article.getFileName().toString(), text, List.copyOf(facts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldFact fact(JsonNode line, String text) {
        int start = text.offsetByCodePoints(0, line.path("start").asInt());
        int end = text.offsetByCodePoints(0, line.path("end").asInt());
        String span = line.path("span").asText();
        String id = line.path("id").asText();
        if (!text.substring(start, end).equals(span)) {
            throw new IllegalStateException(id + ": the text has \"" + text.substring(start, end) + "\"");
        }
        return new GoldFact(
                id, line.path("type").asText(), line.path("sentence").asText(), span, start, end, line.path("args"));
    }

    private static List<Path> list(Path folder, String suffix) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
