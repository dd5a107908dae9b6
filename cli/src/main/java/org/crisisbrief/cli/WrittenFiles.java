package org.crisisbrief.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The record {@code .crisisbrief.json} of an output folder: the SHA-256 of each file as it was written. While files are
 * being replaced, it holds the old and the new one, so that a run that is killed then leaves no file that looks changed.
 */
final class WrittenFiles {

    private static final String NAME = ".crisisbrief.json";

    private static final JsonFactory JSON = new JsonFactory();

    private final Path folder;
    private final Map<String, Set<String>> hashes = new TreeMap<>();

    private WrittenFiles(Path folder) {
        this.folder = folder;
    }

    /** The record of a folder; empty if it has none, or one that cannot be made out. */
    static WrittenFiles of(Path folder) throws IOException {
        WrittenFiles written = new WrittenFiles(folder);
        Path file = folder.resolve(NAME);
        if (Files.isRegularFile(file)) {
            try (JsonParser json = JSON.createParser(Files.readAllBytes(file))) {
                String name = "";
                for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                    if (token == JsonToken.FIELD_NAME) {
                        name = json.currentName();
                    } else if (token == JsonToken.VALUE_STRING) {
                        written.of(name).add(json.getText());
                    }
                }
            } catch (JsonProcessingException e) {
                written.hashes.clear();
            }
        }
        return written;
    }

    private Set<String> of(String name) {
        return hashes.computeIfAbsent(name, n -> new TreeSet<>());
    }

    /** Whether a file's content is what was written. */
    boolean holds(String name, String hash) {
        return hashes.getOrDefault(name, Set.of()).contains(hash);
    }

    /** Takes this hash for the file beside those that it may have. */
    void expect(String name, String hash) {
        of(name).add(hash);
    }

    /** Takes this hash for the file and no other. */
    void settle(String name, String hash) {
        of(name).clear();
        of(name).add(hash);
    }

    /** Puts the record into the folder, in one step. */
    void save() throws IOException {
        try (Draft draft = Draft.in(folder, NAME)) {
            try (JsonGenerator json = JSON.createGenerator(draft.stream())) {
                json.setPrettyPrinter(new DefaultPrettyPrinter());
                json.writeStartObject();
                for (Map.Entry<String, Set<String>> entry : hashes.entrySet()) {
                    json.writeFieldName(entry.getKey());
                    String[] values = entry.getValue().toArray(String[]::new);
                    if (values.length == 1) {
                        json.writeString(values[0]);
                    } else {
                        json.writeArray(values, 0, values.length);
                    }
                }
                json.writeEndObject();
                json.writeRaw('\n');
            }
            draft.hash();
            draft.move();
        }
    }
}
