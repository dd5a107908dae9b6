package org.crisisbrief.extract.read.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crisisbrief.extract.read.Metadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Reads what a page says of its article: linked data first, then the places that {@code metadata.txt} names. */
final class PageMetadata {

    private static final int LONGEST = 300;
    private static final Pattern BY =
            Pattern.compile("^(?:by|from|written by|author|posted by)\\b:?\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern URL_DAY = Pattern.compile("/((?:19|20)\\d{2}/\\d{2}/\\d{2})/");

    private final Map<String, List<Evaluator>> places = new HashMap<>();

    private PageMetadata() {}

    static PageMetadata load() {
        PageMetadata metadata = new PageMetadata();
        String section = "";
        for (String line : Hints.lines("metadata.txt")) {
            if (line.matches("\\[[a-z]+]")) {
                section = line.substring(1, line.length() - 1);
                metadata.places.put(section, new ArrayList<>());
            } else {
                Objects.requireNonNull(metadata.places.get(section), section).add(QueryParser.parse(line));
            }
        }
        return metadata;
    }

    Metadata of(Document page, LinkedData data) {
        Optional<String> publisher = data.publisher()
                .flatMap(PageMetadata::line)
                .filter(p -> !p.contains("://"))
                .or(() -> values("publisher", page).findFirst())
                .filter(p -> !p.contains("://"));
        Optional<String> url =
                values("url", page).filter(u -> u.matches("https?://\\S+")).findFirst();
        return new Metadata(
                title(page, data, publisher),
                publisher,
                author(page, data),
                url,
                published(page, data, url),
                Optional.empty(),
                Optional.empty(),
                language(page));
    }

    /** The heading that the reader sees, where the page's data call the article so too; else what these say, without the site's name. */
    private Optional<String> title(Document page, LinkedData data, Optional<String> publisher) {
        List<String> said = Stream.concat(data.headline().flatMap(PageMetadata::line).stream(), values("title", page))
                .toList();
        List<String> headings =
                page.select("h1").stream().flatMap(h -> line(h.text()).stream()).toList();
        String site = Titles.letters(publisher.orElse(""));
        for (String heading : headings) {
            String letters = Titles.letters(heading);
            if (letters.length() > 5
                    && !letters.equals(site)
                    && said.stream()
                            .map(Titles::letters)
                            .anyMatch(s -> s.contains(letters) || letters.contains(s) && s.length() > 12)) {
                return Optional.of(heading);
            }
        }
        return said.stream()
                .findFirst()
                .map(t -> withoutSite(t, publisher))
                .or(() -> headings.stream().findFirst());
    }

    private static String withoutSite(String title, Optional<String> publisher) {
        String site = Titles.letters(publisher.orElse(""));
        Matcher part = Pattern.compile("^(.*\\S)\\s+[|\u2013\u2014\u00BB-]\\s+(\\S.*)$")
                .matcher(title);
        return !site.isEmpty()
                        && part.matches()
                        && Titles.letters(part.group(2)).equals(site)
                ? part.group(1)
                : title;
    }

    private Optional<String> author(Document page, LinkedData data) {
        List<String> named = data.authors().stream()
                .flatMap(a -> line(a).stream())
                .filter(PageMetadata::isName)
                .distinct()
                .toList();
        if (!named.isEmpty()) {
            return Optional.of(String.join(", ", named));
        }
        return values("author", page)
                .map(a -> BY.matcher(a).replaceFirst(""))
                .filter(PageMetadata::isName)
                .findFirst();
    }

    private static boolean isName(String author) {
        return author.length() <= 120
                && !author.contains("://")
                && !author.contains("@")
                && author.codePoints().anyMatch(Character::isLetter);
    }

    private Optional<LocalDate> published(Document page, LinkedData data, Optional<String> url) {
        return Stream.of(
                        data.published().stream(),
                        values("published", page),
                        url.stream().flatMap(PageMetadata::dayOf))
                .flatMap(s -> s)
                .flatMap(s -> WrittenDay.of(s).stream())
                .findFirst();
    }

    private static Stream<String> dayOf(String url) {
        Matcher day = URL_DAY.matcher(url);
        return day.find() ? Stream.of(day.group(1)) : Stream.empty();
    }

    private static Optional<String> language(Document page) {
        return page.select("html[lang]").stream()
                .map(e -> e.attr("lang").strip().toLowerCase(Locale.ROOT))
                .filter(l -> l.matches("[a-z]{2}(?:[-_].*)?"))
                .map(l -> l.substring(0, 2))
                .findFirst();
    }

    private Stream<String> values(String section, Document page) {
        return Objects.requireNonNull(places.get(section), section).stream()
                .flatMap(place -> page.select(place).stream())
                .map(PageMetadata::value)
                .flatMap(v -> line(v).stream());
    }

    private static String value(Element element) {
        for (String attribute : List.of("content", "datetime", "href")) {
            boolean link = attribute.equals("href") && !element.normalName().equals("link");
            if (element.hasAttr(attribute) && !link) {
                return element.attr(attribute);
            }
        }
        return element.text();
    }

    /** On one line, without markup that some write into attributes; nothing where it is empty or too long to be a value. */
    private static Optional<String> line(String value) {
        String line = org.jsoup.parser.Parser.unescapeEntities(value, true)
                .replaceAll("<[^<>]{1,100}>", "")
                .replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ")
                .strip();
        return line.isEmpty() || line.length() > LONGEST ? Optional.empty() : Optional.of(line);
    }
}
