package org.crisisbrief.extract.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.crisisbrief.model.source.SourceText;
import org.crisisbrief.model.source.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Texts that nobody wrote for readers: what they cost grows with their length and not with its square. */
class LongTextTest {

    private static SourceText text(String characters) {
        return new SourceText(characters, List.of(new Span(0, characters.length())));
    }

    @Test
    void aWordAsLongAsAFileIsScannedOnce() {
        SourceText text = text("a0".repeat(200_000) + ".,x");
        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertEquals(1, DamageScan.of(text).size()));
    }

    @Test
    void nothingButMarksIsScannedOnce() {
        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertTrue(new AnnotatedText(text("\"".repeat(100_000)), Set.of())
                                .tokens()
                                .size()
                        > 1));
    }

    @Test
    void aSentenceEndsEvenWhereNobodyEndsIt() {
        AnnotatedText text = new AnnotatedText(text("word ".repeat(5000).strip()), Set.of());
        assertTrue(text.sentences().stream().allMatch(s -> s.endToken() - s.firstToken() <= 400));
    }
}
