package org.crisisbrief.extract.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.packed.PackedInput;
import org.crisisbrief.extract.packed.PackedOutput;
import org.jspecify.annotations.Nullable;

/** The rules of one {@link RuleFile}, in the order in which they are tried. A pattern is read when it is first tried. */
public final class RuleSet {

    private final List<Rule> rules;
    private final List<String> written;
    private final @Nullable Pattern[] patterns;
    private final FirstTokens first;
    private final Gates gates;

    private RuleSet(List<Rule> rules, List<String> written, FirstTokens first, Gates gates) {
        this.rules = List.copyOf(rules);
        this.written = List.copyOf(written);
        this.patterns = new Pattern[rules.size()];
        this.first = first;
        this.gates = gates;
    }

    /** The English rules of {@code rules/en/<name>.yaml}. */
    public static RuleSet english(String name) {
        PackedInput in = PackedInput.beside(RuleSet.class, "en/" + name + ".bin");
        int count = in.number();
        List<Rule> rules = new ArrayList<>(count);
        List<String> written = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String id = in.text();
            String emits = in.text();
            written.add(in.text());
            Map<String, String> set = new HashMap<>();
            for (int fixed = in.number(); fixed > 0; fixed--) {
                set.put(in.text(), in.text());
            }
            rules.add(new Rule(id, emits, set));
        }
        return new RuleSet(rules, written, FirstTokens.read(in), Gates.read(in));
    }

    /**
     * Rules as they are written.
     *
     * @throws IllegalStateException naming the rule, if a pattern is not well-formed
     */
    public static RuleSet of(List<WrittenRule> rules) {
        List<First> first = new ArrayList<>();
        List<Needs> needs = new ArrayList<>();
        for (WrittenRule rule : rules) {
            try {
                Pattern pattern = Pattern.parse(rule.pattern());
                first.add(pattern.first());
                needs.add(pattern.needs());
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException("rule " + rule.id() + ": " + e.getMessage(), e);
            }
        }
        return new RuleSet(
                rules.stream().map(WrittenRule::rule).toList(),
                rules.stream().map(WrittenRule::pattern).toList(),
                FirstTokens.of(first),
                Gates.of(needs));
    }

    void write(PackedOutput out) {
        out.number(rules.size());
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            out.text(rule.id());
            out.text(rule.emits());
            out.text(written.get(i));
            out.number(rule.set().size());
            rule.set().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(fixed -> {
                out.text(fixed.getKey());
                out.text(fixed.getValue());
            });
        }
        first.write(out);
        gates.write(out);
    }

    /** The rules looked for in a text that has all its mentions. */
    public RuleSearch over(AnnotatedText text) {
        return new RuleSearch(this, first, gates, text);
    }

    int size() {
        return rules.size();
    }

    Rule rule(int number) {
        return rules.get(number);
    }

    /** Two threads may both read a pattern, alike. */
    Pattern pattern(int rule) {
        Pattern pattern = patterns[rule];
        if (pattern == null) {
            pattern = Pattern.parse(written.get(rule));
            patterns[rule] = pattern;
        }
        return pattern;
    }
}
