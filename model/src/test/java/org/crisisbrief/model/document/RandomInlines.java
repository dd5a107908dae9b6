package org.crisisbrief.model.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Makes running text of every kind. */
final class RandomInlines {

    private static final List<String> WORDS = List.of(
            "police",
            "Алматы",
            "a & b",
            "<p>",
            "]]>",
            "\"so\"",
            "it's",
            "\u00a0",
            "\u2028",
            "\ud83d\ude92",
            "e\u0301",
            "محتجون",
            "&amp;",
            "${x}",
            "\u200b");

    /** What makes running text of each kind. */
    final Map<Class<? extends Inline>, Supplier<Inline>> kinds = Map.ofEntries(
            Map.entry(Inline.Text.class, () -> new Inline.Text(words())),
            Map.entry(Inline.Emphasis.class, () -> new Inline.Emphasis(inside())),
            Map.entry(Inline.Strong.class, () -> new Inline.Strong(inside())),
            Map.entry(Inline.Quotation.class, this::quotation),
            Map.entry(Inline.Foreign.class, this::foreign),
            Map.entry(Inline.Sentence.class, this::sentence),
            Map.entry(Inline.References.class, this::references),
            Map.entry(Inline.Link.class, () -> new Inline.Link(address(), inside())),
            Map.entry(Inline.Break.class, Inline.Break::new));

    private final List<Class<? extends Inline>> order;
    private final Random random;
    private int depth;

    RandomInlines(Random random) {
        this.random = random;
        this.order = kinds.keySet().stream()
                .sorted(java.util.Comparator.comparing(Class::getName))
                .toList();
    }

    /** Words with single spaces between them. */
    String words() {
        List<String> words = new ArrayList<>();
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }

    /** Running text as a reader gives it: texts do not touch each other. */
    List<Inline> content() {
        depth++;
        List<Inline> content = new ArrayList<>();
        for (int n = random.nextInt(depth > 2 ? 2 : 5); n > 0; n--) {
            Inline next = depth > 2
                    ? new Inline.Text(words())
                    : kinds.get(order.get(random.nextInt(order.size()))).get();
            boolean touching = !content.isEmpty() && content.get(content.size() - 1) instanceof Inline.Text;
            if (!(touching && next instanceof Inline.Text)) {
                content.add(next);
            }
        }
        depth--;
        return content;
    }

    /** The content of emphasis or a link, where spaces at the ends count. */
    private List<Inline> inside() {
        List<Inline> inside = content();
        return inside.isEmpty() && random.nextBoolean() ? List.of(new Inline.Text(" " + words() + " ")) : inside;
    }

    private Inline quotation() {
        Locale language = Locale.forLanguageTag(random.nextBoolean() ? "und" : "ru");
        return new Inline.Quotation(language, " " + words() + " \n  a " + words());
    }

    private Inline foreign() {
        return new Inline.Foreign(Locale.FRENCH, "mot " + words(), random.nextBoolean());
    }

    private Inline sentence() {
        List<String> claims = random.nextBoolean() ? List.of() : List.of("c1", "v2");
        return new Inline.Sentence("s" + random.nextInt(1000), claims, random.nextBoolean() ? "" : words(), content());
    }

    private Inline references() {
        List<Inline.Reference> targets = new ArrayList<>();
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            targets.add(new Inline.Reference("A-" + n, words(), random.nextBoolean() ? "" : words()));
        }
        return new Inline.References(targets);
    }

    private String address() {
        return List.of("https://example.org/?a=b&c=d", "http://example.org", "mailto:a@example.org", "#h1")
                .get(random.nextInt(4));
    }
}
