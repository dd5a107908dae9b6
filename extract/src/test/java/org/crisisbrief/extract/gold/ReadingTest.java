package org.crisisbrief.extract.gold;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.Extractor;
import org.crisisbrief.extract.read.Case;
import org.crisisbrief.extract.read.CaseSettings;
import org.crisisbrief.extract.read.Metadata;
import org.crisisbrief.extract.read.ReadDocument;
import org.crisisbrief.model.json.SituationJson;
import org.crisisbrief.model.source.SourceText;
import org.crisisbrief.model.source.Span;
import org.junit.jupiter.api.Test;

/** What is read of the hand-annotated articles, against the annotations. */
class ReadingTest {

    private static final Path GOLD = Path.of("src/test/resources/gold");
    private static final Path EXAMPLE = Path.of("../examples/kazakhstan-2022/input");

    @Test
    void readsTheExampleAsItsAnnotatorsDid() throws IOException {
        ScoreTable score = score(GOLD.resolve("kazakhstan-2022"), EXAMPLE);
        System.out.print(score);
        if (Boolean.getBoolean("gold.errors")) {
            score.errors().forEach(System.out::println);
        }
        assertTrue(score.overall().recall() >= 0.85, "recall " + score.overall().recall());
        assertTrue(
                score.overall().precision() >= 0.9,
                "precision " + score.overall().precision());
    }

    @Test
    void readsMostOfThreeUnseenArticles() throws IOException {
        ScoreTable score = score(GOLD.resolve("unseen"), GOLD.resolve("unseen"));
        System.out.print(score);
        if (Boolean.getBoolean("gold.errors.unseen")) {
            score.errors().forEach(System.out::println);
        }
        assertTrue(
                score.overall().precision() >= 0.85,
                "precision " + score.overall().precision());
        assertTrue(score.overall().recall() >= 0.6, "recall " + score.overall().recall());
    }

    private static ScoreTable score(Path gold, Path texts) throws IOException {
        List<GoldFile> files = GoldFile.readAll(gold, texts);
        List<ReadDocument> documents = new ArrayList<>();
        try (var list = Files.list(texts)) {
            for (Path file :
                    list.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                documents.add(document(file));
            }
        }
        String json = SituationJson.write(
                Extractor.english().extract(new Case("gold", CaseSettings.NONE, documents, List.of())), true);
        if (System.getProperty("gold.out") != null) {
            Files.writeString(Path.of(System.getProperty("gold.out"), gold.getFileName() + ".json"), json);
        }
        return GoldScorer.score(List.of(new ObjectMapper().readTree(json)), files);
    }

    private static ReadDocument document(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        List<Span> paragraphs = new ArrayList<>();
        var lines = java.util.regex.Pattern.compile("\\S[^\\n]*(?:\\n(?!\\s*\\n)[^\\n]+)*")
                .matcher(text);
        while (lines.find()) {
            paragraphs.add(new Span(
                    lines.start(), lines.start() + lines.group().stripTrailing().length()));
        }
        String name = file.getFileName().toString();
        return new ReadDocument(name, Optional.of(name), "0", new SourceText(text, paragraphs), Metadata.NONE);
    }
}
