package org.crisisbrief.compose.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crisisbrief.compose.wording.Plurals;
import org.crisisbrief.compose.wording.Texts;
import org.crisisbrief.model.document.QuotationMarks;
import org.crisisbrief.model.fact.Fact;

/** Sentences with slots, from {@code phrases_<lang>.properties}. */
final class Phrases {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");

    private final Texts texts;
    private final Plurals plurals;
    private final QuotationMarks marks;

    Phrases(Locale language) {
        texts = Texts.phrases(language);
        plurals = Plurals.of(language);
        marks = QuotationMarks.of(language);
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

    /** The phrase whose form goes with a count, which fills {@code {n}}. */
    String counted(String key, long n, Map<String, String> slots) {
        Map<String, String> filled = new HashMap<>(slots);
        filled.put("n", Long.toString(n));
        return plain(key + "." + plurals.form(n), filled);
    }

    /** The name of the form that goes with a count. */
    String form(long n) {
        return plurals.form(n);
    }

    /** The words between marks of quotation. */
    String quoted(String words) {
        return marks.around(words);
    }

    /** Parts as plain text, with the marks of quotation of the language. */
    String plain(List<Part> parts) {
        StringBuilder plain = new StringBuilder();
        parts.forEach(p -> plain.append(
                p.kind().equals("quote") || p.kind().equals("marked") ? marks.around(p.text()) : p.text()));
        return plain.toString();
    }

    /** The words between marks of quotation, marked as those of another language. */
    List<Part> quoted(String words, String lang) {
        return List.of(Part.marked(words, lang));
    }

    String colon() {
        return texts.get("colon");
    }

    String semicolon() {
        return texts.get("semicolon");
    }

    String comma() {
        return texts.get("comma");
    }

    String commas(Collection<String> items) {
        return String.join(comma(), items);
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
        return Part.plain(listed(items.stream().map(Part::of).toList()));
    }

    /** The same of items that consist of parts. */
    List<Part> listed(List<List<Part>> items) {
        List<Part> list = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                add(list, Part.text(i < items.size() - 1 ? comma() : and(Part.plain(items.get(i)))));
            }
            items.get(i).forEach(p -> add(list, p));
        }
        return list;
    }

    /** The word before the last item, which in some languages is another one before some sounds. */
    private String and(String last) {
        String before = texts.get("and.before", "");
        return !before.isEmpty() && last.matches(before) ? texts.get("and.instead") : texts.get("and");
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
