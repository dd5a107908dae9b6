package org.crisisbrief.model.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.crisisbrief.model.Nearest;
import org.crisisbrief.model.json.JsonNode.Reading;
import org.crisisbrief.model.json.SituationJson.FormatException;

/** The members of an object, by key. */
final class Fields {

    private final JsonNode object;

    Fields(JsonNode object, List<String> keys) throws FormatException {
        this.object = object;
        for (String key : object.members().keySet()) {
            if (!keys.contains(key) && !key.startsWith("x-")) {
                throw object.members()
                        .get(key)
                        .error("the key \"" + key + "\" is not known here" + Nearest.hint(key, keys));
            }
        }
    }

    boolean lacks(String key) {
        return !object.members().containsKey(key);
    }

    JsonNode required(String key) throws FormatException {
        JsonNode value = object.members().get(key);
        if (value == null) {
            throw object.error("the key \"" + key + "\" is missing");
        }
        return value;
    }

    <T> Optional<T> optional(String key, Reading<T> reading) throws FormatException {
        JsonNode value = object.members().get(key);
        return value == null ? Optional.empty() : Optional.of(reading.read(value));
    }

    /** An optional value that may also be written as null. */
    <T> Optional<T> orNull(String key, Reading<T> reading) throws FormatException {
        JsonNode value = object.members().get(key);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(reading.read(value));
    }

    String string(String key) throws FormatException {
        return required(key).string();
    }

    Optional<String> optional(String key) throws FormatException {
        return optional(key, JsonNode::string);
    }

    String orEmpty(String key) throws FormatException {
        return optional(key).orElse("");
    }

    /** A list; without the key it is empty. */
    <T> List<T> list(String key, Reading<T> each) throws FormatException {
        JsonNode value = object.members().get(key);
        return value == null ? List.of() : value.list(each);
    }

    List<String> strings(String key) throws FormatException {
        return list(key, JsonNode::string);
    }

    <E extends Enum<E>> E label(String key, Class<E> labels) throws FormatException {
        return required(key).label(labels);
    }

    <E extends Enum<E>> Optional<E> optionalLabel(String key, Class<E> labels) throws FormatException {
        return optional(key, node -> node.label(labels));
    }

    Optional<String> country() throws FormatException {
        return optional("country", node -> {
            String code = node.string();
            if (!code.matches("[A-Z]{3}")) {
                throw node.error("\"" + code + "\" is not an ISO 3166-1 alpha-3 code, such as \"KAZ\"");
            }
            return code;
        });
    }

    /** A day, such as "2022-01-09". */
    static LocalDate day(JsonNode node) throws FormatException {
        String written = node.string();
        if (!written.matches("\\d{4}-\\d\\d-\\d\\d")) {
            throw node.error("\"" + written + "\" is not a day, such as \"2022-01-09\"");
        }
        return node.make(() -> LocalDate.parse(written));
    }

    <T> T make(Supplier<T> value) throws FormatException {
        return object.make(value);
    }

    FormatException error(String message) {
        return object.error(message);
    }
}
