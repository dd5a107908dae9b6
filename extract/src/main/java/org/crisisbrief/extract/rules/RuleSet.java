package org.crisisbrief.extract.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.packed.PackedInput;
import org.crisisbrief.extract.packed.PackedOutput;
import org.jspecify.annotations.Nullable;

/** The rules of one {@link RuleFile}, in the order in which they are tried. A pattern is read when it is first tried. */
public final class RuleSet {

    private final List<Rule> rules;
    private final List<String> written;
    private final @Nullable Pattern[] patterns;
    private final FirstTokens first;

    private RuleSet(List<Rule> rules, List<String> written, FirstTokens first) {
        this.rules = List.copyOf(rules);
        this.written = List.copyOf(written);
        this.patterns = new Pattern[rules.size()];
        this.first = first;
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
        return new RuleSet(rules, written, FirstTokens.read(in));
    }

    /**
     * Rules as they are written.
     *
     * @throws IllegalStateException naming the rule, if a pattern is not well-formed
     */
    public static RuleSet of(List<WrittenRule> rules) {
        List<First> first = new ArrayList<>();
        for (WrittenRule rule : rules) {
            try {
                first.add(Pattern.parse(rule.pattern()).first());
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException("rule " + rule.id() + ": " + e.getMessage(), e);
            }
        }
        return new RuleSet(
                rules.stream().map(WrittenRule::rule).toList(),
                rules.stream().map(WrittenRule::pattern).toList(),
                FirstTokens.of(first));
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
    }

    /** What the rules find in a sentence: rule by rule, each left to right, none of its findings over another. */
    public List<Match> in(AnnotatedText text, Sentence sentence) {
        List<List<Match>> found = null;
        int[] from = new int[rules.size()];
        BitSet tried = new BitSet(rules.size());
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            first.gather(tried, text, text.tokens().get(token));
            for (int i = tried.nextSetBit(0); i >= 0; i = tried.nextSetBit(i + 1)) {
                if (token >= from[i]) {
                    Optional<Match> match = pattern(i).at(text, sentence, rules.get(i), token);
                    if (match.isPresent()) {
                        from[i] = text.tokenFrom(match.get().span().end());
                        if (found == null) {
                            found = new ArrayList<>(Collections.nCopies(rules.size(), List.of()));
                        }
                        if (found.get(i).isEmpty()) {
                            found.set(i, new ArrayList<>());
                        }
                        found.get(i).add(match.get());
                    }
                }
            }
        }
        return found == null ? List.of() : found.stream().flatMap(List::stream).toList();
    }

    /** Two threads may both read a pattern, alike. */
    private Pattern pattern(int rule) {
        Pattern pattern = patterns[rule];
        if (pattern == null) {
            pattern = Pattern.parse(written.get(rule));
            patterns[rule] = pattern;
        }
        return pattern;
    }
}
