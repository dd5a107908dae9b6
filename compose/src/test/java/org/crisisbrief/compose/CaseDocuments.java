package org.crisisbrief.compose;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.Damage;
import org.crisisbrief.model.source.Source;
import org.crisisbrief.model.source.Span;

/** The documents of a case that is written by hand, and where words stand in them. */
final class CaseDocuments {

    private final List<Source> sources = new ArrayList<>();

    List<Source> all() {
        return sources;
    }

    void add(
            String id, String file, String text, String published, Source.Basis basis, String note, Optional<Tlp> tlp) {
        List<Span> paragraphs = new ArrayList<>();
        int from = 0;
        for (String line : text.split("\n")) {
            if (!line.isBlank()) {
                int start = text.indexOf(line, from);
                paragraphs.add(new Span(start, start + line.stripTrailing().length()));
                from = start + line.length();
            }
        }
        sources.add(new Source(
                id,
                "input/" + file,
                Optional.of(file),
                sha256(text),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                published.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(published)),
                basis,
                note.isEmpty() ? Optional.empty() : Optional.of(note),
                "en",
                Optional.empty(),
                tlp,
                List.of(),
                paragraphs,
                List.of(),
                Optional.of(text)));
    }

    void damage(String source, String words, String note) {
        for (int i = 0; i < sources.size(); i++) {
            Source s = sources.get(i);
            if (s.id().equals(source)) {
                List<Damage> damage = new ArrayList<>(s.damage());
                damage.add(new Damage(at(source, words).span(), note));
                sources.set(
                        i,
                        new Source(
                                s.id(),
                                s.document(),
                                s.file(),
                                s.sha256(),
                                s.title(),
                                s.publisher(),
                                s.author(),
                                s.url(),
                                s.published(),
                                s.publishedBasis(),
                                s.publishedNote(),
                                s.language(),
                                s.grade(),
                                s.marking(),
                                damage,
                                s.paragraphs(),
                                s.pages(),
                                s.text()));
            }
        }
    }

    /** The first place where the words stand. */
    At at(String source, String words) {
        String text = sources.stream()
                .filter(s -> s.id().equals(source))
                .findFirst()
                .orElseThrow()
                .text()
                .orElseThrow();
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException(source + " does not say: " + words);
        }
        return new At(source, new Span(start, start + words.length()));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
