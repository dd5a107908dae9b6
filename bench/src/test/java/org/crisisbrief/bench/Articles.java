package org.crisisbrief.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.crisisbrief.extract.read.Case;
import org.crisisbrief.extract.read.CaseSettings;
import org.crisisbrief.extract.read.Metadata;
import org.crisisbrief.extract.read.ReadDocument;
import org.crisisbrief.model.source.SourceText;
import org.crisisbrief.model.source.Span;

/**
 * Documents of 500 words, any number of them and always the same: paragraphs of the example's two articles and of the three that
 * were written for the tests, in a random order.
 */
final class Articles {

    static final int WORDS = 500;

    private static final List<String> FILES =
            List.of("000_c7bacac9fa78d526.txt", "004_8de8a0582fcf7fc5.txt", "coup.txt", "flood.txt", "quake.txt");

    private final Random random = new Random(500);
    private final List<String> paragraphs = new ArrayList<>();

    Articles() {
        for (String file : FILES) {
            for (String paragraph : read(file).split("\\R\\s*\\R|\\R")) {
                if (!paragraph.isBlank()) {
                    paragraphs.add(paragraph.strip());
                }
            }
        }
    }

    private static String read(String file) {
        try (InputStream in = Articles.class.getResourceAsStream("/articles/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no resource /articles/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The next document's paragraphs; the last one is cut where the document is long enough. */
    List<String> next() {
        List<String> taken = new ArrayList<>();
        for (int words = 0; words < WORDS; ) {
            String[] next = paragraphs.get(random.nextInt(paragraphs.size())).split("\\s+");
            int most = Math.min(next.length, WORDS - words);
            taken.add(String.join(" ", List.of(next).subList(0, most)));
            words += most;
        }
        return taken;
    }

    /** The next documents, each a case of its own. */
    List<Case> cases(int count) {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cases.add(new Case("article" + i, CaseSettings.NONE, List.of(document("article" + i, next())), List.of()));
        }
        return cases;
    }

    private static ReadDocument document(String name, List<String> paragraphs) {
        List<Span> spans = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String paragraph : paragraphs) {
            text.append(text.isEmpty() ? "" : "\n\n");
            spans.add(new Span(text.length(), text.length() + paragraph.length()));
            text.append(paragraph);
        }
        return new ReadDocument(
                name, Optional.empty(), "0".repeat(64), new SourceText(text.toString(), spans), Metadata.NONE);
    }
}
