package org.crisisbrief.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.model.fact.Fact.Statement.Mode;
import org.crisisbrief.model.source.Span;

/** Statements without a verb of their own: "according to X", "X, quoted by Y as saying". */
final class PhraseStatements {

    private final Grammar grammar;
    private final AnnotatedText text;
    private final Sentence sentence;
    private final NounPhrases phrases;
    private final Speakers speakers;
    private final ContentScope scope;
    private final Carriers carriers;
    private final Quotations quotations;
    private final Subjects subjects;

    PhraseStatements(SentenceParts parts) {
        this.grammar = parts.grammar();
        this.text = parts.text();
        this.sentence = parts.sentence();
        this.phrases = parts.phrases();
        this.subjects = parts.subjects();
        this.speakers = parts.speakers();
        this.scope = parts.scope();
        this.carriers = parts.carriers();
        this.quotations = parts.quotations();
    }

    List<StatementReading> according(List<StatementReading> before) {
        List<StatementReading> found = new ArrayList<>();
        for (Mention cue : text.mentions("according", sentence.span())) {
            int token = text.tokenFrom(cue.start());
            int after = text.tokenFrom(cue.end());
            Optional<NounPhrase> source = phrases.at(after, sentence.endToken());
            if (grammar.isQuoted(token) || source.isEmpty() || carriers.isSecond(token, before)) {
                continue;
            }
            List<Span> parts = around(token, source.get().end());
            if (!parts.isEmpty()) {
                found.add(statement(parts, cue, speakers.one(source.get()), carriers.after(token)));
            }
        }
        return found;
    }

    /** What "according to X" covers: the words in marks just before or after it, else the clause before it or after it. */
    private List<Span> around(int cue, int end) {
        if (cue > sentence.firstToken() + 1) {
            int i = cue - 1;
            while (i > sentence.firstToken() && grammar.is(i, ",")) {
                i--;
            }
            if (grammar.is(i, "\"")) {
                Optional<Span> quote = text.quoteAt(grammar.token(i).start()).map(q -> q.inner());
                if (quote.isPresent()) {
                    return List.of(quote.get());
                }
            }
            int next = grammar.is(end, ",") ? end + 1 : end;
            if (grammar.is(next, "\"")) {
                return text.quoteAt(grammar.token(next).start())
                        .map(q -> List.of(q.inner()))
                        .orElse(List.of());
            }
            List<Span> parts = new ArrayList<>(scope.span(sentence.firstToken(), cue));
            boolean goesOn = grammar.is(end, ",") && grammar.isFinite(end + 1);
            if (goesOn) {
                parts.addAll(scope.span(end + 1, scope.end(end + 1)));
            }
            return parts;
        }
        int start = end;
        while (start < sentence.endToken() && !grammar.is(start, ",")) {
            start++;
        }
        return start < sentence.endToken() ? scope.span(start + 1, scope.end(start + 1)) : List.of();
    }

    /** "\"...\", the spokeswoman quoted by X as saying". */
    List<StatementReading> quotedAsSaying() {
        List<StatementReading> found = new ArrayList<>();
        for (Mention cue : text.mentions("quoted-by", sentence.span())) {
            int token = text.tokenFrom(cue.start());
            Optional<NounPhrase> carrier = phrases.at(text.tokenFrom(cue.end()), sentence.endToken());
            Optional<NounPhrase> speaker = subjects.before(token, sentence.firstToken());
            if (grammar.isQuoted(token) || carrier.isEmpty() || speaker.isEmpty()) {
                continue;
            }
            int as = carrier.get().head() + 1;
            if (!grammar.is(as, "as") || !grammar.is(as + 1, "saying")) {
                continue;
            }
            List<Span> parts = quotations
                    .before(speaker.get().first())
                    .map(q -> List.of(q.inner()))
                    .orElseGet(() -> scope.span(as + 2, scope.end(as + 2)));
            if (!parts.isEmpty()) {
                found.add(statement(parts, cue, speakers.one(speaker.get()), List.of(speakers.one(carrier.get()))));
            }
        }
        return found;
    }

    private StatementReading statement(List<Span> parts, Mention cue, Voice speaker, List<Voice> passed) {
        return new StatementReading(
                parts,
                SentenceStatements.wording(text, parts),
                Mode.SAID,
                true,
                cue.span(),
                Optional.of(speaker),
                passed,
                Stances.inWords(text, parts));
    }
}
