package org.crisisbrief.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** Sets JSON for people and for diffs: two spaces a level, and each value that is marked as inline on one line. */
final class Layout implements PrettyPrinter {

    private int level;
    private int inline;
    private boolean next;

    /** The object or list that starts next stands on one line, with all in it. */
    void inlineNext() {
        next = true;
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator out) throws IOException {
        start(out, '{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) throws IOException {
        startLine(out);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
        separate(out);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) throws IOException {
        end(out, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) throws IOException {
        start(out, '[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) throws IOException {
        startLine(out);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
        separate(out);
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) throws IOException {
        end(out, values, ']');
    }

    private void start(JsonGenerator out, char bracket) throws IOException {
        out.writeRaw(bracket);
        level++;
        if (next || inline > 0) {
            inline++;
            next = false;
        }
    }

    private void startLine(JsonGenerator out) throws IOException {
        if (inline == 0) {
            out.writeRaw("\n" + "  ".repeat(level));
        }
    }

    private void separate(JsonGenerator out) throws IOException {
        out.writeRaw(',');
        if (inline == 0) {
            startLine(out);
        } else {
            out.writeRaw(' ');
        }
    }

    private void end(JsonGenerator out, int count, char bracket) throws IOException {
        level--;
        if (count > 0) {
            startLine(out);
        }
        out.writeRaw(bracket);
        if (inline > 0) {
            inline--;
        }
    }
}
