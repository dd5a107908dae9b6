package org.crisisbrief.extract.rules;

import java.util.List;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.packed.PackedOutput;

/**
 * The files that lexicons are written in. A file holds sections {@code [label]} or {@code [label Capitalised]}, then a line each:
 * {@code phrase}, or {@code phrase | other form = value}; {@code #} starts a comment line. The files to read are listed in
 * {@code lexicons/index.txt}.
 */
public final class LexiconFiles {

    /** A phrase as it is written, with what it stands for. */
    public record Phrase(String words, String label, String value, boolean capitalised) {}

    /** What becomes of the phrases of a file. */
    interface Sink {
        void add(Phrase phrase);
    }

    private LexiconFiles() {}

    /** The phrases of all English lexicons, packed for {@link Lexicons}. */
    public static byte[] packedEnglish() {
        PhraseTrieWriter trie = new PhraseTrieWriter();
        readEnglish(phrase -> {
            List<String> tokens = AnnotatedText.keysOf(phrase.words());
            if (tokens.isEmpty()) {
                throw new IllegalStateException("an empty phrase in [" + phrase.label() + "]");
            }
            trie.add(tokens, phrase.label(), phrase.value(), phrase.capitalised());
        });
        PackedOutput out = new PackedOutput();
        trie.write(out);
        return out.toByteArray();
    }

    /**
     * Reads the English lexicons.
     *
     * @throws IllegalStateException naming the file, if one is broken
     */
    static void readEnglish(Sink sink) {
        for (String file : RuleLines.of("en/lexicons/index.txt")) {
            read(file, RuleLines.of("en/lexicons/" + file), sink);
        }
    }

    private static void read(String file, List<String> lines, Sink sink) {
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
                sink.add(new Phrase(phrase.strip(), label, value, capitalised));
            }
        }
    }
}
