package org.crisisbrief.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
        Grammar grammar = new Grammar(text);
        Antecedents antecedents = new Antecedents(text);
        List<StatementReading> all = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            List<StatementReading> found = new SentenceStatements(grammar, sentence, antecedents)
                    .read().stream().map(r -> Credible.of(text, r)).toList();
            found.stream().flatMap(r -> r.speaker().stream()).forEach(v -> antecedents.spoke(v, sentence));
            all.addAll(found);
        }
        all.sort(Comparator.comparing((StatementReading s) -> s.parts().get(0)).thenComparing(StatementReading::cue));
        for (StatementReading reading : new ContinuedQuotes(text).join(all)) {
            Span whole = reading.whole();
            String wording = reading.wording().name().toLowerCase(Locale.ROOT);
            text.add(new Mention(StatementReading.LABEL, whole, reading, "statement." + wording));
        }
    }
}
