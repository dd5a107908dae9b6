package org.crisisbrief.compose.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crisisbrief.compose.wording.Texts;
import org.crisisbrief.model.fact.Fact;

/** Sentences with slots, from {@code phrases_<lang>.properties}. */
final class Phrases {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");

    private final Texts texts;

    Phrases(Locale language) {
        texts = Texts.phrases(language);
    }

    /** The phrase with its slots filled; a slot without a filling is an error. */
    List<Part> fill(String key, Map<String, List<Part>> slots) {
        String phrase = texts.get(key);
        List<Part> parts = new ArrayList<>();
        Matcher m = SLOT.matcher(phrase);
        int from = 0;
        while (m.find()) {
            add(parts, Part.text(phrase.substring(from, m.start())));
            List<Part> filling = slots.get(m.group(1));
            if (filling == null) {
                throw new IllegalArgumentException("phrase " + key + ": nothing fills {" + m.group(1) + "}");
            }
            filling.forEach(p -> add(parts, p));
            from = m.end();
        }
        String rest = phrase.substring(from);
        boolean ended = rest.equals(".")
                && !parts.isEmpty()
                && parts.get(parts.size() - 1).text().matches("(?s).*[.?!][’']?");
        add(parts, Part.text(ended ? "" : rest));
        return parts;
    }

    String plain(String key, Map<String, String> slots) {
        String filled = texts.get(key);
        for (Map.Entry<String, String> slot : slots.entrySet()) {
            filled = filled.replace("{" + slot.getKey() + "}", slot.getValue());
        }
        return filled;
    }

    String of(String prefix, Enum<?> value) {
        return texts.of(prefix, value);
    }

    /** The kind of a measure in neutral words. */
    String measure(Fact.Measure measure) {
        return texts.get("measure." + measure.what(), measure.what().replace('-', ' '));
    }

    String get(String key, String otherwise) {
        return texts.get(key, otherwise);
    }

    /** "A, B and C". */
    String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " " + texts.get("and") + " "
                + items.get(items.size() - 1);
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The parts with a capital at the beginning, where that is the document's own word. */
    static List<Part> capital(List<Part> parts) {
        if (parts.isEmpty() || !parts.get(0).kind().equals("text")) {
            return parts;
        }
        List<Part> changed = new ArrayList<>(parts);
        changed.set(0, Part.text(capital(parts.get(0).text())));
        return changed;
    }

    private static void add(List<Part> parts, Part part) {
        if (part.text().isEmpty()) {
            return;
        }
        int last = parts.size() - 1;
        if (last >= 0 && part.kind().equals("text") && parts.get(last).kind().equals("text")) {
            parts.set(last, Part.text(parts.get(last).text() + part.text()));
        } else {
            parts.add(part);
        }
    }
}
