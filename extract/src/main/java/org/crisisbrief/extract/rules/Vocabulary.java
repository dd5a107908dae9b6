package org.crisisbrief.extract.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.crisisbrief.extract.packed.HashIndex;
import org.crisisbrief.extract.packed.PackedInput;
import org.crisisbrief.extract.packed.PackedOutput;

/** Words with a number each, in the order of their hash codes ({@link HashIndex#ORDER}); found by these. */
final class Vocabulary {

    static final int UNKNOWN = -1;

    private final int[] hashes;
    private final HashIndex index;
    private final int[] starts;
    private final String text;

    private Vocabulary(int[] hashes, int[] starts, String text) {
        this.hashes = hashes;
        this.index = new HashIndex(hashes);
        this.starts = starts;
        this.text = text;
    }

    static Vocabulary of(Collection<String> words) {
        List<String> sorted = new TreeSet<>(words)
                .stream()
                        .sorted(Comparator.comparing(String::hashCode, HashIndex.ORDER))
                        .toList();
        int[] starts = new int[sorted.size() + 1];
        for (int i = 0; i < sorted.size(); i++) {
            starts[i + 1] = starts[i] + sorted.get(i).length();
        }
        return new Vocabulary(sorted.stream().mapToInt(String::hashCode).toArray(), starts, String.join("", sorted));
    }

    static Vocabulary read(PackedInput in) {
        return new Vocabulary(in.numbers(), in.numbers(), in.text());
    }

    void write(PackedOutput out) {
        out.numbers(hashes);
        out.numbers(starts);
        out.text(text);
    }

    /** The number of a word, or {@link #UNKNOWN}. */
    int id(String word) {
        int hash = word.hashCode();
        int first = index.first(hash);
        if (first < 0) {
            return UNKNOWN;
        }
        for (int id = first; index.is(id, hash); id++) {
            if (starts[id + 1] - starts[id] == word.length() && text.startsWith(word, starts[id])) {
                return id;
            }
        }
        return UNKNOWN;
    }

    int size() {
        return hashes.length;
    }

    String word(int id) {
        return text.substring(starts[id], starts[id + 1]);
    }
}
