package org.crisisbrief.extract.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.packed.PackedInput;
import org.crisisbrief.extract.packed.PackedOutput;

/**
 * Which rules can hold in a sentence at all.
 *
 * @param labels that rules need, each once
 * @param groups for each rule its groups of labels, by their numbers; of each the sentence must hold one
 */
record Gates(List<String> labels, List<int[][]> groups) {

    /** Of patterns in their order. */
    static Gates of(List<Needs> patterns) {
        Map<String, Integer> numbers = new TreeMap<>();
        List<String> labels = new ArrayList<>();
        List<int[][]> groups = new ArrayList<>();
        for (Needs needs : patterns) {
            int[][] all = new int[needs.groups().size()][];
            for (int g = 0; g < all.length; g++) {
                Set<String> group = needs.groups().get(g);
                for (String label : group) {
                    if (numbers.putIfAbsent(label, labels.size()) == null) {
                        labels.add(label);
                    }
                }
                all[g] = group.stream().mapToInt(numbers::get).toArray();
            }
            groups.add(all);
        }
        return new Gates(labels, groups);
    }

    static Gates read(PackedInput in) {
        List<String> labels = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            labels.add(in.text());
        }
        List<int[][]> groups = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            int[][] all = new int[in.number()][];
            for (int g = 0; g < all.length; g++) {
                all[g] = in.numbers();
            }
            groups.add(all);
        }
        return new Gates(labels, groups);
    }

    void write(PackedOutput out) {
        out.number(labels.size());
        labels.forEach(out::text);
        out.number(groups.size());
        for (int[][] all : groups) {
            out.number(all.length);
            for (int[] group : all) {
                out.numbers(group);
            }
        }
    }

    /** For each sentence of a text the rules that can hold in it. */
    BitSet[] open(AnnotatedText text) {
        List<Sentence> sentences = text.sentences();
        BitSet[] open = new BitSet[sentences.size()];
        for (int i = 0; i < open.length; i++) {
            open[i] = new BitSet(groups.size());
        }
        BitSet[] holding = new BitSet[labels.size()];
        for (int label = 0; label < holding.length; label++) {
            holding[label] = holding(text.mentions(labels.get(label)), sentences);
        }
        for (int rule = 0; rule < groups.size(); rule++) {
            BitSet fitting = fitting(groups.get(rule), holding, open.length);
            for (int i = fitting.nextSetBit(0); i >= 0; i = fitting.nextSetBit(i + 1)) {
                open[i].set(rule);
            }
        }
        return open;
    }

    /** The sentences that hold one label of each group. */
    private static BitSet fitting(int[][] groups, BitSet[] holding, int sentences) {
        BitSet fitting = new BitSet(sentences);
        fitting.set(0, sentences);
        for (int[] group : groups) {
            if (group.length == 1) {
                fitting.and(holding[group[0]]);
            } else {
                BitSet either = new BitSet(sentences);
                for (int label : group) {
                    either.or(holding[label]);
                }
                fitting.and(either);
            }
        }
        return fitting;
    }

    /** The sentences in which one of some mentions, in their order, starts. */
    private static BitSet holding(List<Mention> mentions, List<Sentence> sentences) {
        BitSet holding = new BitSet(sentences.size());
        int at = 0;
        for (Mention mention : mentions) {
            while (at < sentences.size() && sentences.get(at).span().end() <= mention.start()) {
                at++;
            }
            if (at < sentences.size()) {
                holding.set(at);
            }
        }
        return holding;
    }
}
