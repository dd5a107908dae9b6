package org.crisisbrief.extract.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.crisisbrief.extract.rules.Lexicons;
import org.crisisbrief.model.source.SourceText;
import org.crisisbrief.model.source.Span;
import org.junit.jupiter.api.Test;

/** Where sentences end, and which words stand in quotation marks. */
class SentencesTest {

    private static final Lexicons LEXICONS = Lexicons.english();

    private static AnnotatedText text(String text) {
        return new AnnotatedText(
                new SourceText(text, List.of(new Span(0, text.length()))), LEXICONS.words("abbreviation"));
    }

    private static List<String> sentences(String words) {
        AnnotatedText text = text(words);
        return text.sentences().stream().map(s -> text.slice(s.span())).toList();
    }

    private static List<String> quotes(String words) {
        AnnotatedText text = text(words);
        return text.quotes().stream().map(q -> text.slice(q.inner())).toList();
    }

    @Test
    void endNotAfterATitleBeforeAName() {
        assertEquals(
                List.of("She said that Mr. Odhiambo and Gen. Lee had met.", "Dr. Roy left."),
                sentences("She said that Mr. Odhiambo and Gen. Lee had met. Dr. Roy left."));
    }

    @Test
    void areQuotedInDoubledMarks() {
        assertEquals(List.of("We ran,", "All of us."), quotes("''We ran,'' said the baker. ``All of us.''"));
    }

    @Test
    void areQuotedInSingleMarksWhereTheyEndWithAStop() {
        assertEquals(List.of("We ran,"), quotes("'We ran,' said the villagers' elder."));
    }

    @Test
    void areNotQuotedByApostrophes() {
        assertEquals(List.of(), quotes("The workers' union and the dockers' club met at St. James' Park."));
    }

    @Test
    void keepSingleMarksInsideADoubleQuotation() {
        assertEquals(
                List.of("He shouted 'Run,' and we ran,"), quotes("\"He shouted 'Run,' and we ran,\" said the baker."));
    }
}
