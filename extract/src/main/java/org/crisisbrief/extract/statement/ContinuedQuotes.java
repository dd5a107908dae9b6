package org.crisisbrief.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Quote;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.annotate.TakenWords;
import org.crisisbrief.model.fact.Fact.Statement.Wording;

/** Joins quotations that have no cue of their own to the words of the speaker before them. */
final class ContinuedQuotes {

    private final AnnotatedText text;

    ContinuedQuotes(AnnotatedText text) {
        this.text = text;
    }

    /**
     * The statements, of which those before a quotation that fills its sentence, or goes on through a paragraph of its own,
     * hold that quotation too.
     */
    List<StatementReading> join(List<StatementReading> readings) {
        List<StatementReading> result = new ArrayList<>(readings);
        TakenWords parts = new TakenWords();
        readings.forEach(r -> r.parts().forEach(parts::take));
        Optional<Quote> previous = Optional.empty();
        for (Quote quote : text.quotes()) {
            Sentence sentence = text.sentenceAt(quote.outer().start());
            boolean opens = quote.outer().start() == sentence.span().start() && sentence.index() > 0;
            if (opens && !parts.touch(quote.inner())) {
                Sentence before = text.sentences().get(sentence.index() - 1);
                Optional<Quote> last = previous;
                speaker(result, before, sentence, quote, last).ifPresent(r -> {
                    result.set(result.indexOf(r), r.with(quote.inner()));
                    parts.take(quote.inner());
                });
            }
            previous = Optional.of(quote);
        }
        return result;
    }

    private Optional<StatementReading> speaker(
            List<StatementReading> readings,
            Sentence before,
            Sentence sentence,
            Quote quote,
            Optional<Quote> previous) {
        boolean unclosed = previous.filter(q ->
                        q.outer().end() >= before.span().end() && !text.plain().endsWith("\"") && !closed(q))
                .isPresent();
        return readings.stream()
                .filter(r -> r.wording() != Wording.INDIRECT)
                .filter(r -> {
                    boolean same = before.paragraph() == sentence.paragraph()
                            && (before.span().contains(r.cue()) || before.span().overlaps(last(r)));
                    boolean next = unclosed && previous.get().inner().equals(last(r));
                    return same || next;
                })
                .reduce((a, b) -> b);
    }

    private static org.crisisbrief.model.source.Span last(StatementReading reading) {
        return reading.parts().get(reading.parts().size() - 1);
    }

    private boolean closed(Quote quote) {
        return quote.outer().end() > quote.inner().end()
                && text.plain().charAt(quote.outer().end() - 1) == '"';
    }
}
