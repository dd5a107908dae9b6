package org.crisisbrief.extract.rules;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Token;
import org.crisisbrief.extract.packed.PackedInput;
import org.crisisbrief.model.source.Span;

/**
 * Every phrase of every lexicon, found in one pass over the tokens. Kept in arrays, as {@link PhraseTrieWriter} packs them: the
 * edges of node {@code n} are those from {@code firstEdge[n]} to {@code firstEdge[n + 1]}, in the order of their words; what
 * ends at it is in {@code firstEntry} likewise. Node 0 is the root.
 */
public final class PhraseTrie {

    private static final int NONE = -1;

    private final Vocabulary words;
    private final int[] firstEdge;
    private final int[] edgeWord;
    private final int[] edgeNode;
    private final int[] firstEntry;
    private final int[] entryLabel;
    private final int[] entryValue;
    private final int[] entryCapitalised;
    private final String[] strings;

    /** By each word the node that it leads to from the root. */
    private final int[] beginning;

    private PhraseTrie(PackedInput in) {
        words = Vocabulary.read(in);
        firstEdge = in.numbers();
        edgeWord = in.numbers();
        edgeNode = in.numbers();
        firstEntry = in.numbers();
        entryLabel = in.numbers();
        entryValue = in.numbers();
        entryCapitalised = in.numbers();
        strings = in.text().split("\n", NONE);
        beginning = new int[words.size()];
        Arrays.fill(beginning, NONE);
        for (int edge = firstEdge[0]; edge < firstEdge[1]; edge++) {
            beginning[edgeWord[edge]] = edgeNode[edge];
        }
    }

    static PhraseTrie read(PackedInput in) {
        return new PhraseTrie(in);
    }

    /** Adds a mention for every phrase that stands in the text; for each label only the longest one from each token on. */
    public void annotate(AnnotatedText text) {
        List<Token> tokens = text.tokens();
        int[] ids = new int[tokens.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = words.id(tokens.get(i).key());
        }
        int[] path = new int[ids.length];
        for (int first = 0; first < ids.length; first++) {
            int length = 0;
            int node = ids[first] == Vocabulary.UNKNOWN ? NONE : beginning[ids[first]];
            while (node != NONE) {
                path[length++] = node;
                int next = first + length;
                node = next < ids.length ? next(node, ids[next]) : NONE;
            }
            for (; length > 0; length--) {
                add(text, path[length - 1], tokens.get(first), tokens.get(first + length - 1));
            }
        }
    }

    /** Adds what ends at a node, unless a longer phrase from the same token on has the label; of two with one label, the later. */
    private void add(AnnotatedText text, int node, Token first, Token last) {
        for (int entry = firstEntry[node + 1] - 1; entry >= firstEntry[node]; entry--) {
            String label = strings[entryLabel[entry]];
            boolean counts = entryCapitalised[entry] == 0 || first.isCapitalised();
            if (counts && !text.has(first.start(), label)) {
                Span span = first == last ? first.span() : new Span(first.start(), last.end());
                text.add(new Mention(label, span, strings[entryValue[entry]], label));
            }
        }
    }

    private int next(int node, int word) {
        int edge = word == Vocabulary.UNKNOWN
                ? NONE
                : Arrays.binarySearch(edgeWord, firstEdge[node], firstEdge[node + 1], word);
        return edge < 0 ? NONE : edgeNode[edge];
    }

    /** The phrases with this label, their tokens parted by spaces. */
    Set<String> phrases(String label) {
        Set<String> phrases = new TreeSet<>();
        collect(0, new ArrayDeque<>(), Arrays.asList(strings).indexOf(label), phrases);
        return phrases;
    }

    /** @param path the words that lead to a node */
    private void collect(int node, Deque<Integer> path, int label, Set<String> phrases) {
        for (int entry = firstEntry[node]; entry < firstEntry[node + 1]; entry++) {
            if (entryLabel[entry] == label) {
                phrases.add(path.stream().map(words::word).collect(Collectors.joining(" ")));
            }
        }
        for (int edge = firstEdge[node]; edge < firstEdge[node + 1]; edge++) {
            path.addLast(edgeWord[edge]);
            collect(edgeNode[edge], path, label, phrases);
            path.removeLast();
        }
    }
}
