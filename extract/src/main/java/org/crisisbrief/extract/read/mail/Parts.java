package org.crisisbrief.extract.read.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/** Takes a mail apart into its parts. A mail inside a mail stays one leaf. What cannot be parsed ends the mail there. */
final class Parts {

    private static final int DEEPEST = 30;
    private static final int MOST = 1000;

    private final Deque<List<Field>> fields = new ArrayDeque<>();
    private final Deque<List<Part>> open = new ArrayDeque<>();
    private int count;

    private Parts() {
        open.push(new ArrayList<>());
    }

    /** The whole mail as a part; nothing where the bytes hold no header at all. */
    static Optional<Part> of(byte[] mail) {
        Parts parts = new Parts();
        MimeTokenStream stream = new MimeTokenStream(new MimeConfig.Builder()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(1 << 20)
                .setMaxHeaderCount(5000)
                .build());
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(new ByteArrayInputStream(mail));
        try {
            while (stream.getState() != EntityState.T_END_OF_STREAM && parts.take(stream)) {
                stream.next();
            }
        } catch (IOException | MimeException e) {
            // Cut short or damaged: what came before counts.
        }
        return parts.closed();
    }

    private boolean take(MimeTokenStream stream) throws IOException {
        switch (stream.getState()) {
            case T_START_HEADER -> fields.push(new ArrayList<>());
            case T_FIELD -> fields.element().add(stream.getField());
            case T_BODY -> {
                try (InputStream body = stream.getDecodedInputStream()) {
                    add(new Part.Leaf(Headers.of(fields.pop()), read(body)));
                }
            }
            case T_START_MULTIPART -> {
                open.push(new ArrayList<>());
                return open.size() <= DEEPEST;
            }
            case T_END_MULTIPART -> close();
            default -> {}
        }
        return ++count <= MOST * 100;
    }

    /** As much as can be decoded. */
    private static byte[] read(InputStream body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
                bytes.write(buffer, 0, n);
            }
        } catch (IOException e) {
            // Wrongly encoded from here on: what came before counts.
        }
        return bytes.toByteArray();
    }

    private void add(Part part) {
        List<Part> parts = open.element();
        if (parts.size() < MOST) {
            parts.add(part);
        }
    }

    private void close() {
        List<Part> parts = open.pop();
        add(new Part.Several(Headers.of(fields.pop()), parts));
    }

    private Optional<Part> closed() {
        if (fields.size() >= open.size()) {
            add(new Part.Leaf(Headers.of(fields.pop()), new byte[0]));
        }
        while (open.size() > 1) {
            close();
        }
        return open.element().stream().filter(part -> !part.headers().isEmpty()).findFirst();
    }
}
