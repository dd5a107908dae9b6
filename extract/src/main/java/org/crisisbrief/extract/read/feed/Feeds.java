package org.crisisbrief.extract.read.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.crisisbrief.extract.read.Metadata;
import org.crisisbrief.extract.read.html.WebPages;
import org.crisisbrief.extract.read.html.WrittenDay;
import org.crisisbrief.model.source.SourceText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads feeds: RSS 2.0 and its forerunners, RSS 1.0 (RDF), Atom (RFC 4287). The parser forgives what is not well-formed, and
 * resolves no entity but those of HTML. Stateless after it is made.
 */
public final class Feeds {

    private static final int DEEPEST = 256;

    private final WebPages pages = new WebPages();

    /** The entries in the order of the feed; nothing where the bytes hold no feed. */
    public Optional<List<FeedEntry>> read(byte[] bytes) {
        Document document = parsed(bytes);
        Optional<Element> root =
                document.children().stream().filter(Feeds::isFeed).findFirst();
        return root.map(feed -> {
            Element channel = child(feed, "channel").orElse(feed);
            Optional<String> name = child(channel, "title").flatMap(this::line);
            Optional<String> language = child(channel, "language", "dc:language")
                    .map(Element::text)
                    .or(() -> Optional.of(feed.attr("xml:lang")))
                    .map(l -> l.strip().toLowerCase(Locale.ROOT))
                    .filter(l -> l.matches("[a-z]{2}(?:[-_].*)?"))
                    .map(l -> l.substring(0, 2));
            List<FeedEntry> entries = new ArrayList<>();
            Stream.concat(channel.children().stream(), channel == feed ? Stream.empty() : feed.children().stream())
                    .filter(e -> e.tagName().equals("item") || e.tagName().equals("entry"))
                    .forEach(e -> entries.add(entry(entries.size() + 1, e, name, language)));
            return List.copyOf(entries);
        });
    }

    private static boolean isFeed(Element root) {
        return switch (root.tagName().toLowerCase(Locale.ROOT)) {
            case "rss", "rdf:rdf", "feed" -> true;
            default -> false;
        };
    }

    private FeedEntry entry(int number, Element entry, Optional<String> feed, Optional<String> language) {
        Optional<Element> whole = child(entry, "content:encoded", "content")
                .filter(e -> !e.wholeText().isBlank() || e.childrenSize() > 0);
        Optional<Element> some = whole.or(() -> child(entry, "description", "summary", "itunes:summary"));
        Metadata metadata = new Metadata(
                child(entry, "title").flatMap(this::line),
                child(entry, "source")
                        .flatMap(e -> child(e, "title").or(() -> Optional.of(e)))
                        .flatMap(this::line)
                        .or(() -> feed),
                author(entry),
                link(entry),
                day(entry),
                Optional.empty(),
                Optional.empty(),
                language);
        return new FeedEntry(
                number,
                some.map(e -> pages.passage(markup(e))).orElse(new SourceText("", List.of())),
                metadata,
                whole.isEmpty());
    }

    /** The HTML of an element: escaped, in a CDATA section, or as elements (XHTML). */
    private static String markup(Element element) {
        return element.childrenSize() > 0
                ? element.html()
                : element.attr("type").equals("text") ? escaped(element.wholeText()) : element.wholeText();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private Optional<String> author(Element entry) {
        return child(entry, "dc:creator", "author")
                .flatMap(e -> child(e, "name").or(() -> Optional.of(e)))
                .flatMap(this::line)
                .map(a -> a.replaceAll("^\\S+@\\S+\\s+\\((.+)\\)$", "$1"));
    }

    private static Optional<String> link(Element entry) {
        return entry.children().stream()
                .filter(e -> e.tagName().equals("link")
                        && (e.attr("rel").isEmpty() || e.attr("rel").equals("alternate")))
                .map(e -> e.hasAttr("href") ? e.attr("href") : e.text())
                .map(String::strip)
                .filter(u -> u.matches("https?://\\S+"))
                .findFirst();
    }

    /** The day of publication; a feed that gives no more than the last change is believed. */
    private static Optional<LocalDate> day(Element entry) {
        return Stream.of("pubDate", "published", "dc:date", "issued", "updated")
                .flatMap(name -> child(entry, name).stream())
                .flatMap(e -> WrittenDay.of(e.text()).stream())
                .findFirst();
    }

    /** The words of an element on one line; titles too may hold escaped HTML. */
    private Optional<String> line(Element element) {
        String line =
                pages.text(markup(element)).characters().replaceAll("\\s+", " ").strip();
        return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }

    /** The first child with the first of these names that there is. */
    private static Optional<Element> child(Element parent, String... names) {
        return Stream.of(names)
                .flatMap(name ->
                        parent.children().stream().filter(e -> e.tagName().equals(name)))
                .findFirst();
    }

    private static Document parsed(byte[] bytes) {
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(bytes),
                    null,
                    "",
                    Parser.xmlParser().setMaxDepth(DEEPEST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
