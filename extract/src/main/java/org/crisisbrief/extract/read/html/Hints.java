package org.crisisbrief.extract.read.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;

/** What the names that a page's author gave to its parts (class, id, role) tell, by {@code hints.txt}. */
final class Hints {

    private static final String RESOURCE = "hints.txt";

    private final Map<String, List<String>> words = new HashMap<>();

    private Hints() {}

    static Hints load() {
        Hints hints = new Hints();
        String section = "";
        for (String line : lines(RESOURCE)) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
                hints.words.put(section, new ArrayList<>());
            } else {
                List<String> of = Objects.requireNonNull(hints.words.get(section), section);
                for (String name : line.split("\\s+")) {
                    of.add(name.replace('_', ' '));
                }
            }
        }
        return hints;
    }

    /** The lines of a resource of this package, without comments and empty lines. */
    static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(Hints.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a name of the element is of this kind. */
    boolean match(String kind, Element element) {
        return match(kind, names(element));
    }

    boolean match(String kind, String names) {
        return Objects.requireNonNull(words.get(kind), kind).stream().anyMatch(names::contains);
    }

    /** Class, id and role as words between blanks: {@code "Related-postsList"} is {@code " related posts list "}. */
    static String names(Element element) {
        if (element.attributesSize() == 0) {
            return " ";
        }
        String raw = element.className()
                + ' '
                + element.id()
                + ' '
                + element.attr("role")
                + ' '
                + element.attr("data-component")
                + ' '
                + element.attr("data-testid");
        if (raw.isBlank()) {
            return " ";
        }
        StringBuilder names = new StringBuilder(" ");
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                c = ' ';
            } else if (i > 0 && Character.isUpperCase(c) && Character.isLowerCase(raw.charAt(i - 1))) {
                names.append(' ');
            }
            if (c != ' ' || names.charAt(names.length() - 1) != ' ') {
                names.append(c);
            }
        }
        return names.append(' ').toString().toLowerCase(Locale.ROOT);
    }
}
