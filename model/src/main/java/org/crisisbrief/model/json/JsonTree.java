package org.crisisbrief.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crisisbrief.model.json.JsonNode.Kind;
import org.crisisbrief.model.json.SituationJson.FormatException;

/** Reads JSON into a tree whose nodes know their place; a key that stands twice and too deep a nesting are errors. */
final class JsonTree {

    private static final int DEPTH = 64;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser parser;

    private JsonTree(JsonParser parser) {
        this.parser = parser;
    }

    static JsonNode read(Reader in) throws FormatException {
        try (JsonParser parser = FACTORY.createParser(in)) {
            JsonTree tree = new JsonTree(parser);
            parser.nextToken();
            if (parser.currentToken() == null) {
                throw new FormatException("1:1 $: the text is empty; a situation is expected");
            }
            JsonNode root = tree.node(JsonNode.Step.ROOT);
            if (parser.nextToken() != null) {
                throw tree.error("one situation is expected; more follows it");
            }
            return root;
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw new FormatException((at == null ? "1:1" : at.getLineNr() + ":" + at.getColumnNr())
                    + ": not well-formed JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FormatException error(String message) {
        JsonLocation at = parser.currentTokenLocation();
        return new FormatException(at.getLineNr() + ":" + at.getColumnNr() + " $: " + message);
    }

    private JsonNode node(JsonNode.Step step) throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        JsonNode.Place place = new JsonNode.Place(at.getLineNr(), at.getColumnNr(), step);
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> {
                Map<String, JsonNode> members = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String key = parser.currentName();
                    parser.nextToken();
                    members.put(key, node(new JsonNode.Step(step, "." + key)));
                }
                yield new JsonNode(Kind.OBJECT, place, "", members, List.of());
            }
            case START_ARRAY -> {
                List<JsonNode> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(node(new JsonNode.Step(step, "[" + items.size() + "]")));
                }
                yield new JsonNode(Kind.LIST, place, "", Map.of(), items);
            }
            case VALUE_STRING -> scalar(Kind.STRING, place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(Kind.NUMBER, place);
            case VALUE_TRUE, VALUE_FALSE -> scalar(Kind.FLAG, place);
            case VALUE_NULL -> scalar(Kind.NULL, place);
            default -> throw new IllegalStateException("no value starts with " + token);
        };
    }

    private JsonNode scalar(Kind kind, JsonNode.Place place) throws IOException {
        return new JsonNode(kind, place, parser.getText(), Map.of(), List.of());
    }
}
