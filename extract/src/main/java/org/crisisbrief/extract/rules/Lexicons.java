package org.crisisbrief.extract.rules;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.crisisbrief.extract.packed.PackedInput;

/** The lexicons of a language: sets of phrases, each phrase with a value. {@link LexiconFiles} says how they are written. */
public final class Lexicons {

    private final PhraseTrie trie;
    private final Map<String, Set<String>> words = new ConcurrentHashMap<>();

    private Lexicons(PhraseTrie trie) {
        this.trie = trie;
    }

    /** The English lexicons. */
    public static Lexicons english() {
        return new Lexicons(PhraseTrie.read(PackedInput.beside(Lexicons.class, "en/lexicons.bin")));
    }

    /** The phrases of all sets. */
    public PhraseTrie trie() {
        return trie;
    }

    /** The phrases of one set, in lower case; empty if there is no such set. */
    public Set<String> words(String label) {
        return words.computeIfAbsent(label, trie::phrases);
    }
}
