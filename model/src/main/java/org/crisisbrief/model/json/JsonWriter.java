package org.crisisbrief.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.NumberOutput;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Writes JSON by key: absent values leave their key out, numbers are plain. */
final class JsonWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final StringWriter text = new StringWriter();
    private final Layout layout = new Layout();
    private final JsonGenerator out;

    private JsonWriter(boolean oneLine) throws IOException {
        out = FACTORY.createGenerator(text);
        if (!oneLine) {
            out.setPrettyPrinter(layout);
        }
    }

    /** What writes the members of an object. */
    interface Body {
        void write(JsonWriter json) throws IOException;
    }

    /** What writes one item of a list. */
    interface Each<T> {
        void write(T item) throws IOException;
    }

    /** The text of one object; over many lines it ends with a line end. */
    static String text(boolean oneLine, Body body) {
        try {
            JsonWriter json = new JsonWriter(oneLine);
            json.object(() -> body.write(json));
            json.out.close();
            return oneLine ? json.text.toString() : json.text.append('\n').toString();
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
    }

    /** What writes members or items. */
    interface Content {
        void write() throws IOException;
    }

    void object(Content members) throws IOException {
        out.writeStartObject();
        members.write();
        out.writeEndObject();
    }

    void key(String key) throws IOException {
        out.writeFieldName(key);
    }

    void object(String key, Content members) throws IOException {
        out.writeFieldName(key);
        object(members);
    }

    /** The object or list that {@code content} writes stands on one line. */
    void inline(Content content) throws IOException {
        layout.inlineNext();
        content.write();
    }

    <T> void list(String key, List<T> items, Each<T> each) throws IOException {
        out.writeFieldName(key);
        list(items, each);
    }

    <T> void list(List<T> items, Each<T> each) throws IOException {
        out.writeStartArray();
        for (T item : items) {
            each.write(item);
        }
        out.writeEndArray();
    }

    void strings(String key, List<String> values) throws IOException {
        inline(() -> list(key, values, this::value));
    }

    void string(String key, String value) throws IOException {
        out.writeFieldName(key);
        value(value);
    }

    void optional(String key, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            string(key, value.get().toString());
        }
    }

    void orNull(String key, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            string(key, value.get().toString());
        } else {
            out.writeNullField(key);
        }
    }

    void notEmpty(String key, String value) throws IOException {
        if (!value.isEmpty()) {
            string(key, value);
        }
    }

    void label(String key, Enum<?> constant) throws IOException {
        out.writeStringField(key, Spelling.of(constant));
    }

    void label(String key, Optional<? extends Enum<?>> constant) throws IOException {
        if (constant.isPresent()) {
            label(key, constant.get());
        }
    }

    void flag(String key, boolean value) throws IOException {
        out.writeBooleanField(key, value);
    }

    void number(String key, long value) throws IOException {
        out.writeNumberField(key, value);
    }

    void nullMember(String key) throws IOException {
        out.writeNullField(key);
    }

    void number(long value) throws IOException {
        out.writeNumber(value);
    }

    /** The shortest decimal that reads back as the same number, without an exponent. */
    void number(String key, double value) throws IOException {
        out.writeFieldName(key);
        BigDecimal shortest = new BigDecimal(NumberOutput.toString(value, true)).stripTrailingZeros();
        out.writeNumber(shortest.toPlainString());
    }

    /** A string; half a surrogate pair is escaped, since no encoding of characters can hold it. */
    void value(String value) throws IOException {
        boolean broken = isBroken(value);
        out.setHighestNonEscapedChar(broken ? 0x7F : 0);
        out.writeString(value);
        out.setHighestNonEscapedChar(0);
    }

    /** Whether half a surrogate pair stands alone. */
    private static boolean isBroken(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isSurrogate(value.charAt(i))) {
                if (i + 1 == value.length() || !Character.isSurrogatePair(value.charAt(i), value.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
