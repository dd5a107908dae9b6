package org.crisisbrief.extract.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.annotate.Token;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The rules of one file {@code rules/<language>/<name>.yaml}, in the order in which they are tried. */
public final class RuleSet {

    private final List<Rule> rules;
    private final Map<String, BitSet> byWord = new HashMap<>();
    private final Map<String, BitSet> byLabel = new HashMap<>();
    private final BitSet everywhere = new BitSet();

    private RuleSet(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        for (int i = 0; i < rules.size(); i++) {
            First first = rules.get(i).pattern().first();
            int rule = i;
            first.words()
                    .forEach(w -> byWord.computeIfAbsent(w, k -> new BitSet()).set(rule));
            first.labels()
                    .forEach(l -> byLabel.computeIfAbsent(l, k -> new BitSet()).set(rule));
            if (first.any() || first.empty()) {
                everywhere.set(rule);
            }
        }
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

    /** What the rules find in a sentence: rule by rule, each left to right, none of its findings over another. */
    public List<Match> in(AnnotatedText text, Sentence sentence) {
        List<List<Match>> found = new ArrayList<>(Collections.nCopies(rules.size(), List.of()));
        int[] from = new int[rules.size()];
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            BitSet tried = triedAt(text, text.tokens().get(token));
            for (int i = tried.nextSetBit(0); i >= 0; i = tried.nextSetBit(i + 1)) {
                if (token >= from[i]) {
                    Rule rule = rules.get(i);
                    Optional<Match> match = rule.pattern().at(text, sentence, rule, token);
                    if (match.isPresent()) {
                        from[i] = text.tokenFrom(match.get().span().end());
                        if (found.get(i).isEmpty()) {
                            found.set(i, new ArrayList<>());
                        }
                        found.get(i).add(match.get());
                    }
                }
            }
        }
        return found.stream().flatMap(List::stream).toList();
    }

    /** The rules that can hold from a token on. */
    private BitSet triedAt(AnnotatedText text, Token token) {
        BitSet tried = (BitSet) everywhere.clone();
        BitSet word = byWord.get(token.key());
        if (word != null) {
            tried.or(word);
        }
        for (Mention mention : text.startingAt(token.start())) {
            BitSet label = byLabel.get(mention.label());
            if (label != null) {
                tried.or(label);
            }
        }
        return tried;
    }
}
