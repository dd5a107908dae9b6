package org.crisisbrief.extract.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Token;
import org.crisisbrief.model.source.Span;

/** Every phrase of every lexicon, found in one pass over the tokens. */
public final class PhraseTrie {

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private final List<Entry> ends = new ArrayList<>(1);
    }

    private record Entry(String label, Object value, boolean capitalised) {}

    private final Node root = new Node();

    /**
     * Adds a phrase.
     *
     * @param words its tokens in lower case
     * @param label the label of the mentions it makes
     * @param capitalised whether it counts only where it starts with a capital letter, as names do
     */
    public void add(List<String> words, String label, Object value, boolean capitalised) {
        Node node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(word.intern(), w -> new Node());
        }
        node.ends.add(new Entry(label, value, capitalised));
    }

    /** Adds a mention for every phrase that stands in the text; for each label only the longest one from each token on. */
    public void annotate(AnnotatedText text) {
        List<Token> tokens = text.tokens();
        for (int first = 0; first < tokens.size(); first++) {
            Node node = root.next.get(tokens.get(first).key());
            if (node == null) {
                continue;
            }
            Map<String, Mention> longest = new TreeMap<>();
            for (int i = first; node != null; ) {
                for (Entry entry : node.ends) {
                    if (!entry.capitalised || tokens.get(first).isCapitalised()) {
                        Span span = new Span(
                                tokens.get(first).start(), tokens.get(i).end());
                        longest.put(entry.label, new Mention(entry.label, span, entry.value, entry.label));
                    }
                }
                i++;
                node = i < tokens.size() ? node.next.get(tokens.get(i).key()) : null;
            }
            longest.values().forEach(text::add);
        }
    }
}
