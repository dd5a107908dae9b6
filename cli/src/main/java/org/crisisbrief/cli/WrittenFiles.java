package org.crisisbrief.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The record {@code .crisisbrief.json} of an output folder: the SHA-256 of each file as it was written. */
final class WrittenFiles {

    static final String NAME = ".crisisbrief.json";

    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, String> hashes = new TreeMap<>();

    /** The record of a folder; empty if it has none, or one that cannot be made out. */
    static WrittenFiles of(Path folder) throws IOException {
        WrittenFiles written = new WrittenFiles();
        Path file = folder.resolve(NAME);
        if (Files.isRegularFile(file)) {
            try (JsonParser json = JSON.createParser(Files.readAllBytes(file))) {
                while (json.nextToken() != null) {
                    if (json.currentToken() == JsonToken.VALUE_STRING && json.currentName() != null) {
                        written.hashes.put(json.currentName(), json.getText());
                    }
                }
            } catch (JsonProcessingException e) {
                written.hashes.clear();
            }
        }
        return written;
    }

    /** Whether the file is as it was written. */
    boolean holds(String name, byte[] bytes) {
        return sha256(bytes).equals(hashes.get(name));
    }

    void add(Output output) {
        hashes.put(output.name(), sha256(output.bytes()));
    }

    Output output() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            for (Map.Entry<String, String> entry : hashes.entrySet()) {
                json.writeStringField(entry.getKey(), entry.getValue());
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return new Output(NAME, out.toByteArray(), 0);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
