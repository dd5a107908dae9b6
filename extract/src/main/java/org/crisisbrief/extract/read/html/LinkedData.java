package org.crisisbrief.extract.read.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article as linked data: the JSON of {@code <script type="application/ld+json">} in the vocabulary of
 * <a href="https://schema.org/Article">schema.org</a>. What is no JSON is passed over.
 */
final class LinkedData {

    /** Deeper levels say nothing of the article itself. */
    private static final int DEEPEST = 12;

    private static final int LONGEST = 2_000_000;

    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "AskPublicNewsArticle",
            "BackgroundNewsArticle",
            "OpinionNewsArticle",
            "ReviewNewsArticle",
            "BlogPosting",
            "LiveBlogPosting",
            "SocialMediaPosting",
            "Report",
            "TechArticle",
            "ScholarlyArticle",
            "AdvertiserContentArticle");
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private final Map<String, Object> article;

    private LinkedData(Map<String, Object> article) {
        this.article = article;
    }

    /** The first article that the page describes; it may say nothing. */
    static LinkedData of(Document page) {
        List<Object> found = new ArrayList<>();
        for (Element script : page.select("script[type*=ld+json]")) {
            String json = script.data().strip();
            if (!json.isEmpty() && json.length() <= LONGEST) {
                read(json).ifPresent(found::add);
            }
        }
        return new LinkedData(objects(found, 0)
                .filter(o -> strings(o.get("@type")).anyMatch(ARTICLES::contains))
                .findFirst()
                .orElse(Map.of()));
    }

    Optional<String> headline() {
        return text("headline").or(() -> text("name"));
    }

    Optional<String> published() {
        return text("datePublished");
    }

    Optional<String> body() {
        return text("articleBody");
    }

    Optional<String> publisher() {
        return names("publisher").findFirst();
    }

    List<String> authors() {
        return names("author").toList();
    }

    /** Whether the page says that only those who pay see all of it. */
    boolean forPay() {
        return strings(article.get("isAccessibleForFree")).anyMatch("false"::equalsIgnoreCase);
    }

    private Optional<String> text(String key) {
        return strings(article.get(key))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .findFirst();
    }

    /** A name stands by itself or in a thing that has it. */
    private Stream<String> names(String key) {
        Object value = article.get(key);
        Stream<Object> values =
                value instanceof List<?> list ? list.stream().map(Object.class::cast) : Stream.ofNullable(value);
        return values.flatMap(v -> strings(v instanceof Map<?, ?> thing ? thing.get("name") : v))
                .map(String::strip)
                .filter(s -> !s.isEmpty());
    }

    private static Stream<String> strings(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().flatMap(v -> v instanceof String s ? Stream.of(s) : Stream.empty());
        }
        return value instanceof String s ? Stream.of(s) : Stream.empty();
    }

    /** All objects in lists and graphs, in order. */
    private static Stream<Map<String, Object>> objects(Object value, int depth) {
        if (depth > DEEPEST) {
            return Stream.empty();
        }
        if (value instanceof List<?> list) {
            return list.stream().flatMap(v -> objects(v, depth + 1));
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> object = new LinkedHashMap<>();
            map.forEach((key, v) -> object.put(String.valueOf(key), v));
            Stream<Map<String, Object>> inside = Stream.of("@graph", "mainEntity", "mainEntityOfPage")
                    .flatMap(key -> Stream.ofNullable(object.get(key)))
                    .flatMap(v -> objects(v, depth + 1));
            return Stream.concat(Stream.of(object), inside);
        }
        return Stream.empty();
    }

    private static Optional<Object> read(String json) {
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            return Optional.ofNullable(value(parser, 0));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Object value(JsonParser parser, int depth) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return null;
        }
        if (token.isStructStart() && depth > DEEPEST) {
            parser.skipChildren();
            return null;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
                Object value = value(parser, depth + 1);
                if (value != null) {
                    list.add(value);
                }
            }
            return list;
        }
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> object = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                Object value = value(parser, depth + 1);
                if (value != null) {
                    object.putIfAbsent(name, value);
                }
            }
            return object;
        }
        return token == JsonToken.VALUE_NULL ? null : parser.getText();
    }
}
