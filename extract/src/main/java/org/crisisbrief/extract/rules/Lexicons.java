package org.crisisbrief.extract.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crisisbrief.extract.annotate.AnnotatedText;

/**
 * The lexicons of a language: sets of phrases, each phrase with a value. A file holds sections {@code [label]} or
 * {@code [label Capitalised]}, then a line each: {@code phrase}, or {@code phrase | other form = value}; {@code #} starts a
 * comment line. The files to read are listed in {@code lexicons/index.txt}.
 */
public final class Lexicons {

    private final PhraseTrie trie = new PhraseTrie();
    private final Map<String, Set<String>> words = new TreeMap<>();

    private Lexicons() {}

    /** The English lexicons. */
    public static Lexicons english() {
        Lexicons lexicons = new Lexicons();
        for (String file : RuleLines.of("en/lexicons/index.txt")) {
            lexicons.read(file, RuleLines.of("en/lexicons/" + file));
        }
        return lexicons;
    }

    /** The phrases of all sets; annotators with large lists of names add theirs. */
    public PhraseTrie trie() {
        return trie;
    }

    /** The phrases of one set, in lower case; empty if there is no such set. */
    public Set<String> words(String label) {
        return words.getOrDefault(label, Set.of());
    }

    private void read(String file, List<String> lines) {
        String label = "";
        boolean capitalised = false;
        for (String line : lines) {
            if (line.startsWith("[")) {
                String[] head = line.substring(1, line.indexOf(']')).split(" ");
                label = head[0];
                capitalised = head.length > 1;
                if (capitalised && !head[1].equals("Capitalised")) {
                    throw new IllegalStateException(file + ": unknown word in section " + line);
                }
                continue;
            }
            if (label.isEmpty()) {
                throw new IllegalStateException(file + ": a phrase before the first [section]: " + line);
            }
            int equals = line.lastIndexOf(" = ");
            String value = equals < 0 ? "" : line.substring(equals + 3).strip();
            for (String phrase : (equals < 0 ? line : line.substring(0, equals)).split("\\|")) {
                add(label, phrase.strip(), value, capitalised);
            }
        }
    }

    private void add(String label, String phrase, String value, boolean capitalised) {
        List<String> tokens = AnnotatedText.keysOf(phrase);
        if (tokens.isEmpty()) {
            throw new IllegalStateException("an empty phrase in [" + label + "]");
        }
        trie.add(tokens, label, value, capitalised);
        words.computeIfAbsent(label, l -> new LinkedHashSet<>()).add(String.join(" ", tokens));
    }
}
