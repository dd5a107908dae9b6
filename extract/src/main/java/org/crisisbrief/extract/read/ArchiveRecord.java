package org.crisisbrief.extract.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.source.SourceText;

/**
 * Reads one record of an archive: an object with {@code id}, {@code text} and, perhaps, {@code title}, {@code published},
 * {@code publisher}, {@code author}, {@code url}, {@code language} and {@code group}. Other keys are passed over.
 */
final class ArchiveRecord {

    private static final Set<String> KEYS =
            Set.of("id", "text", "title", "published", "publisher", "author", "url", "language", "group");

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final String where;
    private final byte[] line;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();

    private ArchiveRecord(String where, byte[] line) {
        this.where = where;
        this.line = line;
    }

    /** The document of a line, or why there is none. */
    static BatchItem read(String where, byte[] line) {
        return new ArchiveRecord(where, line).item();
    }

    private BatchItem item() {
        Optional<String> wrong = parsed().or(this::lacking);
        if (wrong.isPresent()) {
            diagnostics.add(Diagnostic.error(where, wrong.get() + " The record was left out."));
            String name = values.getOrDefault("id", where);
            return new BatchItem.Unread(where, name, Optional.empty(), Sha256.of(line), diagnostics);
        }
        String text = values.getOrDefault("text", "");
        Metadata metadata = new Metadata(
                value("title"),
                value("publisher"),
                value("author"),
                value("url"),
                value("published").flatMap(this::day),
                Optional.empty(),
                Optional.empty(),
                value("language"));
        ReadDocument document = new ReadDocument(
                values.getOrDefault("id", where),
                Optional.empty(),
                Sha256.of(text.getBytes(StandardCharsets.UTF_8)),
                new SourceText(text, Paragraphs.of(text)),
                metadata);
        return new BatchItem.Document(where, document, value("group"), CaseSettings.NONE, diagnostics);
    }

    private Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key)).filter(v -> !v.isBlank());
    }

    private Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written.length() > 10 ? written.substring(0, 10) : written));
        } catch (DateTimeException e) {
            diagnostics.add(Diagnostic.warning(
                    where, "\"published\" wants a day such as 2022-01-09, so \"" + written + "\" was passed over."));
            return Optional.empty();
        }
    }

    /** Takes the values from the line; or says what is wrong with it. */
    private Optional<String> parsed() {
        try (JsonParser json = JSON.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.of("Each line wants one JSON object, such as {\"id\": \"1\", \"text\": \"...\"}.");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String key = json.currentName();
                JsonToken value = json.nextToken();
                if (value.isStructStart()) {
                    json.skipChildren();
                } else if (KEYS.contains(key) && value != JsonToken.VALUE_NULL) {
                    values.put(key, json.getText());
                }
            }
            return json.nextToken() == null
                    ? Optional.empty()
                    : Optional.of("One JSON object is expected on the line; more follows it.");
        } catch (JsonProcessingException e) {
            return Optional.of("This is not well-formed JSON (column "
                    + e.getLocation().getColumnNr() + ": " + e.getOriginalMessage() + ").");
        } catch (CharConversionException e) {
            return Optional.of("The line is not text in UTF-8.");
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory does not fail", e);
        }
    }

    private Optional<String> lacking() {
        if (value("id").isEmpty()) {
            return Optional.of("The record has no \"id\".");
        }
        return value("text").isEmpty() ? Optional.of("The record has no \"text\".") : Optional.empty();
    }
}
