package org.crisisbrief.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Dateline;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.model.fact.Fact.Statement.Wording;
import org.crisisbrief.model.source.Span;

/** The statements of one sentence: cues that close a clause first, for they hold all that stands before them. */
final class SentenceStatements {

    private static final List<String> VERBS =
            List.of("speech-verb", "attitude-verb", "speech-participle", "attitude-participle");

    private final Grammar grammar;
    private final AnnotatedText text;
    private final Sentence sentence;
    private final ClosingVerbs closing;
    private final OpeningVerbs opening;
    private final PhraseStatements others;
    private final List<StatementReading> readings = new ArrayList<>();

    SentenceStatements(Grammar grammar, Sentence whole, Antecedents antecedents) {
        this.grammar = grammar;
        this.text = grammar.text();
        this.sentence = Dateline.without(grammar.text(), whole);
        SentenceParts parts = SentenceParts.of(grammar, sentence, antecedents);
        this.closing = new ClosingVerbs(parts);
        this.opening = new OpeningVerbs(parts);
        this.others = new PhraseStatements(parts);
    }

    List<StatementReading> read() {
        List<Cue> cues = cues();
        if (!cues.isEmpty()) {
            cues.forEach(c -> keep(closing.read(c, from(c.first()))));
            cues.forEach(c -> {
                if (isFree(c.span())) {
                    keep(opening.read(c, List.copyOf(readings)));
                }
            });
        }
        keep(others.according(List.copyOf(readings)));
        keep(others.quotedAsSaying());
        readings.sort(Comparator.comparing(StatementReading::cue));
        return readings;
    }

    /** The verbs outside of quotations, left to right, none inside another. */
    private List<Cue> cues() {
        List<Mention> found = new ArrayList<>();
        for (String label : VERBS) {
            found.addAll(text.mentions(label, sentence.span()));
        }
        found.sort(Comparator.comparing(Mention::start)
                .thenComparing(m -> -m.end())
                .thenComparing(m -> -VERBS.indexOf(m.label())));
        List<Cue> cues = new ArrayList<>();
        int end = 0;
        for (Mention mention : found) {
            if (mention.start() >= end) {
                int first = text.tokenFrom(mention.start());
                if (text.covering(mention.span(), "speech-not").isPresent()) {
                    continue;
                }
                if (wantsInfinitive(mention) && !grammar.is(text.tokenFrom(mention.end()), "to")) {
                    continue;
                }
                if (!grammar.isQuoted(first) && !grammar.isLabelled(first, "citing")) {
                    cues.add(Cue.of(mention, first, text.tokenFrom(mention.end())));
                    end = mention.end();
                }
            }
        }
        return cues;
    }

    private static boolean wantsInfinitive(Mention mention) {
        return mention.value(String.class).startsWith("to ");
    }

    /** Where the words that a cue at this token may close begin: after the last statement before it. */
    private int from(int token) {
        int from = sentence.firstToken();
        for (StatementReading reading : readings) {
            int end =
                    text.tokenFrom(Math.max(reading.cue().end(), reading.whole().end()));
            if (end <= token && end > from) {
                from = end;
            }
        }
        return from;
    }

    private boolean isFree(Span cue) {
        return readings.stream()
                .noneMatch(r -> r.cue().overlaps(cue) || r.parts().stream().anyMatch(p -> p.contains(cue)));
    }

    private void keep(List<StatementReading> found) {
        for (StatementReading reading : found) {
            boolean taken = readings.stream()
                    .anyMatch(r -> !found.contains(r)
                            && r.parts().stream()
                                    .anyMatch(p -> reading.parts().stream().anyMatch(p::contains)));
            if (!taken) {
                readings.removeIf(
                        r -> !found.contains(r) && reading.parts().stream().anyMatch(p -> p.contains(r.cue())));
                readings.add(reading);
            }
        }
    }

    /** Whether all, some or none of the parts stand in quotation marks. */
    static Wording wording(AnnotatedText text, List<Span> parts) {
        boolean all = parts.stream()
                .allMatch(p -> text.quoteAt(p.start())
                        .filter(q -> q.outer().end() + 2 >= p.end())
                        .isPresent());
        if (all) {
            return Wording.DIRECT;
        }
        boolean some = parts.stream()
                .anyMatch(p -> text.quotes().stream().anyMatch(q -> q.outer().overlaps(p)));
        return some ? Wording.MIXED : Wording.INDIRECT;
    }
}
