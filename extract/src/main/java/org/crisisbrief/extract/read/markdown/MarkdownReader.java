package org.crisisbrief.extract.read.markdown;

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
import org.crisisbrief.extract.read.Decoding;
import org.crisisbrief.extract.read.DocumentReader;
import org.crisisbrief.extract.read.Metadata;
import org.crisisbrief.extract.read.TextBuilder;
import org.crisisbrief.model.Diagnostic;

/**
 * Markdown: its words without its marks, each paragraph, heading, item of a list and row of a table as a paragraph. A front matter
 * of {@code key: value} lines and a first heading tell of the document.
 */
public final class MarkdownReader implements DocumentReader {

    private static final Pattern FRONT = Pattern.compile("\\A---\\R((?:[\\w-]+:.*\\R)*)---\\R");

    @Override
    public Content read(Input input) throws IOException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        String characters = Decoding.of(input, diagnostics);
        Matcher front = FRONT.matcher(characters);
        int body = front.lookingAt() ? front.end() : 0;
        Map<String, String> said = body == 0 ? Map.of() : pairs(front.group(1));
        TextBuilder text = new TextBuilder(input.budget());
        Blocks blocks = Blocks.of(characters.substring(body), input.budget());
        for (String paragraph : blocks.paragraphs()) {
            text.add(paragraph);
        }
        Optional<String> title = Optional.ofNullable(said.get("title")).or(blocks::title);
        Metadata metadata = new Metadata(
                title,
                Optional.ofNullable(said.get("publisher")),
                Optional.ofNullable(said.get("author")),
                Optional.ofNullable(said.get("url")),
                Optional.ofNullable(said.get("date")).flatMap(MarkdownReader::day),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(said.get("language")));
        return new Content(Optional.of(text.build()), metadata, List.of(), diagnostics);
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
