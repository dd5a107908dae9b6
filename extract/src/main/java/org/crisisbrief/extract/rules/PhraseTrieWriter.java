package org.crisisbrief.extract.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crisisbrief.extract.packed.PackedOutput;

/** Makes a {@link PhraseTrie}. */
final class PhraseTrieWriter {

    private static final class Node {
        private final Map<String, Node> next = new TreeMap<>();
        private final List<Entry> ends = new ArrayList<>(1);
    }

    private record Entry(String label, String value, boolean capitalised) {}

    private final Node root = new Node();
    private final Set<String> words = new TreeSet<>();

    /**
     * Adds a phrase.
     *
     * @param tokens its tokens in lower case
     * @param label the label of the mentions it makes
     * @param capitalised whether it counts only where it starts with a capital letter, as names do
     */
    void add(List<String> tokens, String label, String value, boolean capitalised) {
        Node node = root;
        for (String token : tokens) {
            words.add(token);
            node = node.next.computeIfAbsent(token, t -> new Node());
        }
        node.ends.add(new Entry(label, value, capitalised));
    }

    void write(PackedOutput out) {
        Vocabulary vocabulary = Vocabulary.of(words);
        vocabulary.write(out);
        List<Node> nodes = new ArrayList<>(List.of(root));
        List<Integer> firstEdge = new ArrayList<>();
        List<Integer> edgeWord = new ArrayList<>();
        List<Integer> edgeNode = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            firstEdge.add(edgeWord.size());
            Map<Integer, Node> byNumber = new TreeMap<>();
            nodes.get(i).next.forEach((word, node) -> byNumber.put(vocabulary.id(word), node));
            byNumber.forEach((word, node) -> {
                edgeWord.add(word);
                edgeNode.add(nodes.size());
                nodes.add(node);
            });
        }
        firstEdge.add(edgeWord.size());
        List.of(firstEdge, edgeWord, edgeNode).forEach(numbers -> out.numbers(array(numbers)));
        writeEntries(nodes, out);
    }

    private static void writeEntries(List<Node> nodes, PackedOutput out) {
        Map<String, Integer> strings = new LinkedHashMap<>();
        List<Integer> first = new ArrayList<>();
        List<Integer> label = new ArrayList<>();
        List<Integer> value = new ArrayList<>();
        List<Integer> capitalised = new ArrayList<>();
        for (Node node : nodes) {
            first.add(label.size());
            for (Entry entry : node.ends) {
                label.add(strings.computeIfAbsent(entry.label, s -> strings.size()));
                value.add(strings.computeIfAbsent(entry.value, s -> strings.size()));
                capitalised.add(entry.capitalised ? 1 : 0);
            }
        }
        first.add(label.size());
        List.of(first, label, value, capitalised).forEach(numbers -> out.numbers(array(numbers)));
        out.text(String.join("\n", strings.keySet()));
    }

    private static int[] array(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
