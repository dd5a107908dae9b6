package org.crisisbrief.extract.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A sentence with all facts of some kinds that it tells. */
record AnnotatedSentence(String text, List<FactLine> facts) {

    AnnotatedSentence {
        facts = List.copyOf(facts);
    }

    /** The sentences of a file; its head says how it is written. */
    static List<AnnotatedSentence> in(String file) {
        List<AnnotatedSentence> sentences = new ArrayList<>();
        String text = "";
        List<FactLine> facts = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.isBlank() || line.startsWith("#") || line.startsWith("=")) {
                continue;
            }
            if (line.startsWith("  ")) {
                facts.addAll(FactLine.parse(line.strip()));
                continue;
            }
            if (!text.isEmpty()) {
                sentences.add(new AnnotatedSentence(text, facts));
            }
            text = line.strip();
            facts = new ArrayList<>();
        }
        sentences.add(new AnnotatedSentence(text, facts));
        return sentences;
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/facts", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
