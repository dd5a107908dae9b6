package org.crisisbrief.extract.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Annotator;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.model.source.Span;

/**
 * Finds statements: direct, indirect and mixed, with the speaker before, inside or after, and those who carried the words
 * on; adds mentions "statement" with a {@link StatementReading}. Entities, actors and times come first.
 */
public final class StatementAnnotator implements Annotator {

    @Override
    public void annotate(AnnotatedText text) {
        List<StatementReading> all = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            all.addAll(new SentenceStatements(text, sentence).read());
        }
        all.sort(Comparator.comparing((StatementReading s) -> s.parts().get(0)).thenComparing(StatementReading::cue));
        for (StatementReading reading : continued(text, all)) {
            Span whole = reading.parts().stream().reduce(Span::union).orElseThrow();
            text.add(new Mention(
                    StatementReading.LABEL, whole, reading, "statement." + (reading.direct() ? "direct" : "indirect")));
        }
    }

    /** A quotation that fills the rest of the paragraph after one with a speaker, and has no cue of its own, goes on with it. */
    private static List<StatementReading> continued(AnnotatedText text, List<StatementReading> readings) {
        List<StatementReading> result = new ArrayList<>(readings);
        text.quotes().forEach(quote -> {
            Sentence sentence = text.sentenceAt(quote.inner().start());
            boolean alone = quote.outer().start() == sentence.span().start()
                    && quote.inner().length() > 25;
            boolean taken = result.stream().anyMatch(r -> r.parts().stream().anyMatch(p -> p.overlaps(quote.inner())));
            if (!alone || taken || sentence.index() == 0) {
                return;
            }
            Sentence before = text.sentences().get(sentence.index() - 1);
            Optional<StatementReading> previous = result.stream()
                    .filter(r ->
                            r.direct() && before.span().contains(r.cue()) && before.paragraph() == sentence.paragraph())
                    .reduce((a, b) -> b);
            previous.ifPresent(p -> {
                List<Span> parts = new ArrayList<>(p.parts());
                parts.add(quote.inner());
                result.set(
                        result.indexOf(p),
                        new StatementReading(parts, true, p.cue(), p.speaker(), p.carriers(), p.stance()));
            });
        });
        return result;
    }
}
