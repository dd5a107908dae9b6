package org.crisisbrief.extract.rules;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.LabelBits;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Token;
import org.crisisbrief.extract.packed.PackedInput;
import org.crisisbrief.extract.packed.PackedOutput;

/**
 * Which rules can hold from a token on.
 *
 * @param byWord those whose first token can be a word
 * @param byLabel those that can begin with a mention of a label
 * @param labels these labels, as {@link LabelBits}
 * @param withWords those of them that {@code byWord} has
 * @param everywhere those that can begin with anything
 */
record FirstTokens(
        Map<String, BitSet> byWord, Map<String, BitSet> byLabel, long labels, BitSet withWords, BitSet everywhere) {

    /** Of patterns in their order. */
    static FirstTokens of(List<First> patterns) {
        Map<String, BitSet> byWord = new TreeMap<>();
        Map<String, BitSet> byLabel = new TreeMap<>();
        BitSet everywhere = new BitSet();
        for (int i = 0; i < patterns.size(); i++) {
            First first = patterns.get(i);
            int rule = i;
            first.words()
                    .forEach(w -> byWord.computeIfAbsent(w, k -> new BitSet()).set(rule));
            first.labels()
                    .forEach(l -> byLabel.computeIfAbsent(l, k -> new BitSet()).set(rule));
            if (first.any() || first.empty()) {
                everywhere.set(rule);
            }
        }
        return of(byWord, byLabel, everywhere);
    }

    private static FirstTokens of(Map<String, BitSet> byWord, Map<String, BitSet> byLabel, BitSet everywhere) {
        BitSet withWords = new BitSet();
        byWord.values().forEach(withWords::or);
        return new FirstTokens(byWord, byLabel, LabelBits.of(byLabel.keySet()), withWords, everywhere);
    }

    static FirstTokens read(PackedInput in) {
        return of(readMap(in), readMap(in), readSet(in));
    }

    private static Map<String, BitSet> readMap(PackedInput in) {
        int size = in.number();
        Map<String, BitSet> map = new HashMap<>(size * 2);
        for (int i = 0; i < size; i++) {
            map.put(in.text(), readSet(in));
        }
        return map;
    }

    private static BitSet readSet(PackedInput in) {
        BitSet set = new BitSet();
        for (int rule : in.numbers()) {
            set.set(rule);
        }
        return set;
    }

    void write(PackedOutput out) {
        for (Map<String, BitSet> map : List.of(byWord, byLabel)) {
            out.number(map.size());
            new TreeMap<>(map).forEach((key, rules) -> {
                out.text(key);
                out.numbers(rules.stream().toArray());
            });
        }
        out.numbers(everywhere.stream().toArray());
    }

    /** Whether one of some rules can begin with a word that is written out. */
    boolean haveWords(BitSet rules) {
        return rules.intersects(withWords);
    }

    /** Those of some rules that can begin with anything. */
    BitSet anything(BitSet rules) {
        BitSet anything = (BitSet) rules.clone();
        anything.and(everywhere);
        return anything;
    }

    /**
     * Makes {@code tried} the rules that can hold from a token on; false, and no change, where only those can that begin with anything.
     *
     * @param words whether those that begin with a word count
     */
    boolean gather(BitSet tried, AnnotatedText text, Token token, boolean words) {
        BitSet word = words ? byWord.get(token.key()) : null;
        boolean label = text.mayHave(token.start(), labels);
        if (word == null && !label) {
            return false;
        }
        tried.clear();
        tried.or(everywhere);
        if (word != null) {
            tried.or(word);
        }
        List<Mention> starting = text.startingAt(token.start());
        for (int i = 0; i < starting.size(); i++) {
            BitSet beginning = byLabel.get(starting.get(i).label());
            if (beginning != null) {
                tried.or(beginning);
            }
        }
        return true;
    }
}
