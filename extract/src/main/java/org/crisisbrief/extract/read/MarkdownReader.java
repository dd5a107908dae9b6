package org.crisisbrief.extract.read;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.source.SourceText;
import org.crisisbrief.model.source.Span;

/** Markdown: read as it stands; a front matter of {@code key: value} lines and a first heading tell of the document. */
final class MarkdownReader implements DocumentReader {

    private static final Pattern FRONT = Pattern.compile("\\A---\\R((?:[\\w-]+:.*\\R)*)---\\R");
    private static final Pattern TITLE = Pattern.compile("(?m)^# +(.+?)\\s*$");

    @Override
    public Content read(Input input) throws IOException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        String characters = Decoding.of(input, diagnostics);
        Matcher front = FRONT.matcher(characters);
        int body = front.lookingAt() ? front.end() : 0;
        Map<String, String> said = body == 0 ? Map.of() : pairs(front.group(1));
        List<Span> paragraphs = Paragraphs.of(characters.substring(body)).stream()
                .map(p -> new Span(p.start() + body, p.end() + body))
                .toList();
        Matcher heading = TITLE.matcher(characters).region(body, characters.length());
        Optional<String> title = Optional.ofNullable(said.get("title"))
                .or(() -> heading.find() ? Optional.of(heading.group(1)) : Optional.empty());
        Metadata metadata = new Metadata(
                title,
                Optional.ofNullable(said.get("publisher")),
                Optional.ofNullable(said.get("author")),
                Optional.ofNullable(said.get("url")),
                Optional.ofNullable(said.get("date")).flatMap(MarkdownReader::day),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(said.get("language")));
        return new Content(Optional.of(new SourceText(characters, paragraphs)), metadata, List.of(), diagnostics);
    }

    private static Map<String, String> pairs(String lines) {
        Map<String, String> pairs = new HashMap<>();
        lines.lines().forEach(line -> {
            int colon = line.indexOf(':');
            String value = line.substring(colon + 1).strip().replaceAll("^[\"']|[\"']$", "");
            if (!value.isEmpty()) {
                pairs.put(line.substring(0, colon).toLowerCase(Locale.ROOT), value);
            }
        });
        return pairs;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
