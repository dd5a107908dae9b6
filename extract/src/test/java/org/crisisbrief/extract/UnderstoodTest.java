package org.crisisbrief.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import org.crisisbrief.extract.read.AnyFile;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.source.SourceText;
import org.crisisbrief.model.source.Span;
import org.junit.jupiter.api.Test;

/** The part of a document that is understood. */
class UnderstoodTest {

    @Test
    void isTheBeginningOfAnEndlessDocumentAndThatIsSaid() {
        String before = "Five people were killed in Aleppo.\n\n";
        String text = before + "x".repeat(Understood.LONGEST) + "\n\nThree people were killed in Homs.";
        Situation situation = Extractor.english().extract(AnyFile.text(text));
        assertEquals(
                List.of(OptionalLong.of(5)),
                situation.claims().stream()
                        .filter(c -> c.fact() instanceof Fact.Casualties)
                        .map(c -> ((Fact.Casualties) c.fact()).quantity().min())
                        .toList());
        Diagnostic said = situation.diagnostics().get(0);
        assertTrue(said.message().contains("so what stands behind paragraph 2 was left out"), said::toString);
        assertEquals(text, situation.sources().get(0).text().orElseThrow());
    }

    @Test
    void saysWhereASentenceIsTooLongToBeReadAsOne() {
        String list = "Five people were killed in Aleppo.\n\n" + "one village and ".repeat(200) + "no more.";

        Situation situation = Extractor.english().extract(AnyFile.text(list));

        assertEquals(
                List.of(
                        "Paragraph 2 holds a sentence of more than 400 words and signs. It was read in parts, and what links "
                                + "one part to the next may be missed. Look whether line breaks or full stops got lost."),
                situation.diagnostics().stream().map(Diagnostic::message).toList());
        assertEquals(
                List.of(),
                Extractor.english()
                        .extract(AnyFile.text("Five people were killed. ".repeat(200)))
                        .diagnostics());
    }

    @Test
    void isTheWholeOfAnyOther() {
        SourceText text = new SourceText("Five people died.", List.of(new Span(0, 17)));
        assertEquals(text, Understood.of(text));
    }

    @Test
    void endsBetweenWords() {
        String words = "word ".repeat(Understood.LONGEST / 5 + 9).strip();
        SourceText understood = Understood.of(new SourceText(words, List.of(new Span(0, words.length()))));
        assertTrue(understood.slice(understood.paragraphs().get(0)).endsWith(" word"));
    }
}
