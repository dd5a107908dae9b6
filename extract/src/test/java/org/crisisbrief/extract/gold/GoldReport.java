package org.crisisbrief.extract.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Prints how a situation.json, or JSON Lines of situations, compares with annotated articles. */
final class GoldReport {
    private GoldReport() {}

    /** Takes the situation's file, the folder of annotations and the folder of articles. */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println("usage: GoldReport SITUATION_JSON ANNOTATIONS_FOLDER ARTICLES_FOLDER");
            System.exit(2);
        }
        ScoreTable table =
                GoldScorer.score(read(Path.of(args[0])), GoldFile.readAll(Path.of(args[1]), Path.of(args[2])));
        table.errors().forEach(System.out::println);
        System.out.println();
        System.out.print(table);
    }

    static List<JsonNode> read(Path situations) throws IOException {
        try (MappingIterator<JsonNode> values =
                new ObjectMapper().readerFor(JsonNode.class).readValues(situations.toFile())) {
            return values.readAll();
        }
    }
}
