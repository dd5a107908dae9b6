package org.crisisbrief.extract.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Sentence;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The rules of one file {@code rules/<language>/<name>.yaml}, in the order in which they are tried. */
public final class RuleSet {

    private final List<Rule> rules;

    private RuleSet(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * Reads a file of English rules.
     *
     * @throws IllegalStateException naming the file and the rule, if one is broken
     */
    public static RuleSet english(String name) {
        String file = "en/" + name + ".yaml";
        Object root = new Load(LoadSettings.builder().setLabel(file).build())
                .loadFromString(String.join("\n", RuleText.lines(file)));
        List<Rule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Object entry : (List<?>) root) {
            Map<?, ?> fields = (Map<?, ?>) entry;
            String id = String.valueOf(fields.get("id"));
            if (!ids.add(id)) {
                throw new IllegalStateException(file + ": rule " + id + " stands twice");
            }
            try {
                rules.add(rule(id, fields));
            } catch (IllegalArgumentException | ClassCastException e) {
                throw new IllegalStateException(file + ": rule " + id + ": " + e.getMessage(), e);
            }
        }
        return new RuleSet(rules);
    }

    /** One rule alone. */
    public static RuleSet only(Rule rule) {
        return new RuleSet(List.of(rule));
    }

    private static Rule rule(String id, Map<?, ?> fields) {
        for (Object key : fields.keySet()) {
            if (!Set.of("id", "emits", "pattern", "set", "yes", "no").contains(key)) {
                throw new IllegalArgumentException("unknown key " + key);
            }
        }
        List<Map<String, String>> yes = new ArrayList<>();
        for (Object example : list(fields.get("yes"))) {
            yes.add(strings(example));
        }
        List<String> no = list(fields.get("no")).stream().map(String::valueOf).toList();
        if (yes.isEmpty()) {
            throw new IllegalArgumentException("no example");
        }
        return new Rule(
                id,
                String.valueOf(fields.get("emits")),
                Pattern.parse(String.valueOf(fields.get("pattern")).strip()),
                strings(fields.get("set")),
                yes,
                no);
    }

    private static List<?> list(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? List.of() : (List<?>) value;
    }

    private static Map<String, String> strings(@org.jspecify.annotations.Nullable Object value) {
        Map<String, String> strings = new LinkedHashMap<>();
        if (value != null) {
            ((Map<?, ?>) value).forEach((k, v) -> strings.put(String.valueOf(k), String.valueOf(v)));
        }
        return strings;
    }

    public List<Rule> rules() {
        return rules;
    }

    /** What the rules find in a sentence: rule by rule, each left to right. */
    public List<Match> in(AnnotatedText text, Sentence sentence) {
        List<Match> matches = new ArrayList<>();
        for (Rule rule : rules) {
            matches.addAll(rule.pattern().in(text, sentence, rule));
        }
        return matches;
    }
}
