package org.crisisbrief.extract.read.mail;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.ParserCursor;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.ByteSequence;
import org.apache.james.mime4j.util.ContentUtil;
import org.apache.james.mime4j.util.MimeParameterMapping;

/** The headers of a mail or a part of one; of several with one name, the first. */
final class Headers {

    private static final Pattern ADDRESS = Pattern.compile("^(.*?)<[^<>]*>\\s*(?:,.*)?$", Pattern.DOTALL);
    private static final Pattern NAMED_AFTER = Pattern.compile("^\\S+@\\S+\\s+\\(([^()]+)\\)");

    private final Map<String, String> fields;

    private Headers(Map<String, String> fields) {
        this.fields = Map.copyOf(fields);
    }

    static Headers of(List<Field> fields) {
        Map<String, String> headers = new HashMap<>();
        for (Field field : fields) {
            headers.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), body(field));
        }
        return new Headers(headers);
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    /** The words of a header on one line, decoded. */
    Optional<String> text(String name) {
        return raw(name)
                .map(value -> DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT))
                .map(value -> value.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip())
                .filter(value -> !value.isEmpty());
    }

    /** The name of the first person or body in a header of addresses; without a name, the address. */
    Optional<String> person(String name) {
        return raw(name)
                .map(value -> {
                    Matcher address = ADDRESS.matcher(value);
                    Matcher after = NAMED_AFTER.matcher(value);
                    String before = address.matches() ? address.group(1).strip() : "";
                    return !before.isEmpty()
                            ? before.replaceAll("^\"|\"$", "").replace("\\", "")
                            : after.find() ? after.group(1) : value.replaceAll("[<>]", "");
                })
                .map(value -> DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT))
                .map(value -> value.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ")
                        .replaceAll("^\"|\"$", "")
                        .strip())
                .filter(value -> !value.isEmpty());
    }

    /** The value of a header without its parameters, in lower case. */
    Optional<String> value(String name) {
        return raw(name)
                .map(r -> parsed(r).getValue())
                .map(v -> v.strip().toLowerCase(Locale.ROOT))
                .filter(v -> !v.isEmpty());
    }

    /** A parameter of a header, put together and decoded (RFC 2231, RFC 2047). */
    Optional<String> parameter(String name, String parameter) {
        return raw(name).flatMap(value -> {
            MimeParameterMapping parameters = new MimeParameterMapping();
            for (NameValuePair pair : parsed(value).getParams()) {
                parameters.addParameter(pair.getName(), pair.getValue() == null ? "" : pair.getValue());
            }
            return Optional.ofNullable(parameters.get(parameter))
                    .map(v -> DecoderUtil.decodeEncodedWords(v, DecodeMonitor.SILENT)
                            .strip())
                    .filter(v -> !v.isEmpty());
        });
    }

    private Optional<String> raw(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    private static RawBody parsed(String value) {
        ByteSequence bytes = ContentUtil.encode(StandardCharsets.UTF_8, value);
        return RawFieldParser.DEFAULT.parseRawBody(bytes, new ParserCursor(0, bytes.length()));
    }

    /** What follows the colon, with its lines joined; bytes beyond ASCII are read as UTF-8 (RFC 6532) or else Windows-1252. */
    private static String body(Field field) {
        ByteSequence raw = field.getRaw();
        String line = raw == null ? field.getBody() : Charsets.decode(raw.toByteArray(), Optional.empty());
        String body = raw == null ? line : line.substring(line.indexOf(':') + 1);
        return body.replaceAll("\\r?\\n(?=[ \\t])", "").strip();
    }
}
