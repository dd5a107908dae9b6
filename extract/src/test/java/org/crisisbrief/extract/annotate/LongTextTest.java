package org.crisisbrief.extract.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.AbstractList;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.crisisbrief.model.source.SourceText;
import org.crisisbrief.model.source.Span;
import org.junit.jupiter.api.Test;

/** Texts that nobody wrote for readers: the looks taken at them grow with their length and not with its square. */
class LongTextTest {

    @Test
    void aWordAsLongAsAFileIsScannedOnce() {
        assertGrowsWithLength(length -> {
            Looked text = new Looked("a0".repeat(length / 2) + ".,x");
            assertEquals(1, DamageScan.in(text, 0).size());
            return text.looks;
        });
    }

    @Test
    void nothingButMarksIsScannedOnce() {
        assertGrowsWithLength(length -> {
            String marks = "\"".repeat(length);
            Listed tokens = new Listed(Tokenizer.tokens(marks));
            new Segmenter(marks, tokens, Set.of()).sentences(List.of(new Span(0, length)));
            return tokens.looks;
        });
    }

    @Test
    void aSentenceEndsEvenWhereNobodyEndsIt() {
        String words = "word ".repeat(5000).strip();
        AnnotatedText text = new AnnotatedText(new SourceText(words, List.of(new Span(0, words.length()))), Set.of());
        assertTrue(text.sentences().stream().allMatch(s -> s.endToken() - s.firstToken() <= 400));
    }

    /** Four times the length may take five times the looks; growth with the square would take sixteen. */
    private static void assertGrowsWithLength(IntUnaryOperator looks) {
        int few = looks.applyAsInt(2000);
        int many = looks.applyAsInt(8000);
        assertTrue(few >= 2000 && many <= 5 * few, few + " looks at 2000 characters, " + many + " at 8000");
    }

    /** Characters that count how often they are looked at. */
    private static final class Looked implements CharSequence {
        private final String characters;
        private int looks;

        Looked(String characters) {
            this.characters = characters;
        }

        @Override
        public char charAt(int index) {
            looks++;
            return characters.charAt(index);
        }

        @Override
        public int length() {
            return characters.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return characters.subSequence(start, end);
        }

        @Override
        public String toString() {
            return characters;
        }
    }

    /** Tokens that count how often they are looked at. */
    private static final class Listed extends AbstractList<Token> {
        private final List<Token> tokens;
        private int looks;

        Listed(List<Token> tokens) {
            this.tokens = tokens;
        }

        @Override
        public Token get(int index) {
            looks++;
            return tokens.get(index);
        }

        @Override
        public int size() {
            return tokens.size();
        }
    }
}
