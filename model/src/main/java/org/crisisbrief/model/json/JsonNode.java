package org.crisisbrief.model.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.crisisbrief.model.Nearest;
import org.crisisbrief.model.json.SituationJson.FormatException;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON text, with its place; what it holds is asked for by kind, and another kind is an error there.
 *
 * @param text of a string, number or flag
 */
record JsonNode(Kind kind, Place place, String text, Map<String, JsonNode> members, List<JsonNode> items) {

    /** What a value is, in words for the reader. */
    enum Kind {
        OBJECT("an object"),
        LIST("a list"),
        STRING("a string"),
        NUMBER("a number"),
        FLAG("true or false"),
        NULL("null");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** Where a value stands: line and column from 1, and the way to it from the root. */
    record Place(int line, int column, Step step) {}

    /** The last step of the way to a value, and the steps before it. */
    record Step(@Nullable Step before, String name) {
        static final Step ROOT = new Step(null, "$");

        @Override
        public String toString() {
            StringBuilder path = new StringBuilder();
            for (Step step = this; step != null; step = step.before) {
                path.insert(0, step.name);
            }
            return path.toString();
        }
    }

    /** What reads a value. */
    interface Reading<T> {
        T read(JsonNode node) throws FormatException;
    }

    FormatException error(String message) {
        return new FormatException(place.line() + ":" + place.column() + " " + place.step() + ": " + message);
    }

    boolean isNull() {
        return kind == Kind.NULL;
    }

    /** The members of an object whose keys must be among these, or start with {@code x-}. */
    Fields fields(String... keys) throws FormatException {
        return new Fields(expect(Kind.OBJECT), List.of(keys));
    }

    String string() throws FormatException {
        return expect(Kind.STRING).text;
    }

    boolean flag() throws FormatException {
        return expect(Kind.FLAG).text.equals("true");
    }

    <T> List<T> list(Reading<T> each) throws FormatException {
        List<T> read = new ArrayList<>();
        for (JsonNode item : expect(Kind.LIST).items) {
            read.add(each.read(item));
        }
        return read;
    }

    long whole() throws FormatException {
        try {
            return Long.parseLong(expect(Kind.NUMBER).text);
        } catch (NumberFormatException e) {
            throw error("a whole number is expected, not " + text);
        }
    }

    int small() throws FormatException {
        long whole = whole();
        if (whole != (int) whole) {
            throw error("the number is too large: " + text);
        }
        return (int) whole;
    }

    double number() throws FormatException {
        double number = Double.parseDouble(expect(Kind.NUMBER).text);
        if (Double.isInfinite(number)) {
            throw error("the number is too large: " + text);
        }
        return number;
    }

    <E extends Enum<E>> E label(Class<E> labels) throws FormatException {
        return label(string(), labels);
    }

    /** The constant that is spelled so; {@code spelling} is this node's text or its key. */
    <E extends Enum<E>> E label(String spelling, Class<E> labels) throws FormatException {
        for (E constant : labels.getEnumConstants()) {
            if (Spelling.of(constant).equals(spelling)) {
                return constant;
            }
        }
        throw error("\"" + spelling + "\" is not known here" + Nearest.hint(spelling, Spelling.all(labels)));
    }

    /** Makes a value; what its constructor refuses is an error here. */
    <T> T make(Supplier<T> value) throws FormatException {
        try {
            return value.get();
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw error(String.valueOf(e.getMessage()));
        }
    }

    private JsonNode expect(Kind expected) throws FormatException {
        if (kind == Kind.NULL && expected != Kind.NULL) {
            throw error(expected.words + " is expected, not null; leave the key out where there is nothing to say");
        }
        if (kind != expected) {
            throw error(expected.words + " is expected, not " + kind.words);
        }
        return this;
    }
}
