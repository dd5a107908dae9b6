package org.crisisbrief.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.annotate.Quote;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.statement.Cue.Frame;
import org.crisisbrief.model.source.Span;

/** Statements whose words stand before their verb: "..., X said", "..., said X". */
final class ClosingVerbs {

    private static final int SHORTEST_CLAUSE = 3;

    private final Grammar grammar;
    private final Sentence sentence;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final Quotations quotations;
    private final ContentScope scope;
    private final Carriers carriers;
    private final Clauses clauses;
    private final Readings readings;

    ClosingVerbs(SentenceParts parts) {
        this.grammar = parts.grammar();
        this.sentence = parts.sentence();
        this.phrases = parts.phrases();
        this.subjects = parts.subjects();
        this.quotations = parts.quotations();
        this.scope = parts.scope();
        this.carriers = parts.carriers();
        this.clauses = new Clauses(parts);
        this.readings = new Readings(parts);
    }

    /** The statement whose words stand before this verb; they do not begin before {@code from}. */
    List<StatementReading> read(Cue given, int from) {
        VerbGroup group = VerbGroup.of(grammar, given.first(), given.end(), sentence.firstToken());
        Cue cue = group.unsure() ? given.unsaid() : given;
        if (cue.isParticiple()
                || !cue.reports()
                || group.infinitive()
                || carriers.isCarrierVerb(cue.first(), cue.end())) {
            return List.of();
        }
        List<StatementReading> inverted = inverted(cue, group, from);
        return inverted.isEmpty() ? postposed(cue, group, from) : inverted;
    }

    /** "..., said X". */
    private List<StatementReading> inverted(Cue cue, VerbGroup group, int from) {
        Optional<Quote> quote = quotations.before(group.first());
        boolean comma = grammar.is(group.first() - 1, ",");
        if (group.passive() || quote.isEmpty() && !comma) {
            return List.of();
        }
        Optional<NounPhrase> subject =
                phrases.at(cue.end(), sentence.endToken()).filter(np -> quote.isPresent() || closes(np, group, from));
        if (subject.isEmpty()) {
            return List.of();
        }
        List<Span> parts = scope.before(group.first(), from, quote);
        parts = scope.withQuoteAfter(parts, subject.get().end());
        return readings.of(cue, subject.get(), parts, List.of());
    }

    /** Whether no other verb follows the speaker, and no subject before the comma could be the verb's. */
    private boolean closes(NounPhrase subject, VerbGroup group, int from) {
        int end = subject.end();
        int relative = end;
        while (relative < sentence.endToken() && !grammar.has(relative, WordClass.RELATIVE)) {
            relative++;
        }
        boolean last = end >= sentence.endToken() || !grammar.isWord(end) && end + 1 >= sentence.endToken();
        boolean goesOn = grammar.is(end, ",") || grammar.has(end, WordClass.RELATIVE) || grammar.afterTime(end) > end;
        if (!last && !(goesOn && !grammar.hasFinite(end, relative))) {
            return false;
        }
        return subjects.before(group.first(), from).isEmpty() && group.first() - from > SHORTEST_CLAUSE;
    }

    /** "..., X said". */
    private List<StatementReading> postposed(Cue cue, VerbGroup group, int from) {
        Optional<NounPhrase> subject = subjects.before(group.first(), from).filter(np -> clauses.isVerb(cue, group));
        if (subject.isEmpty() || group.passive()) {
            return List.of();
        }
        int start = subject.get().first();
        Optional<Quote> quote = quotations.before(start);
        boolean inside = grammar.is(cue.end(), ",") && grammar.hasFinite(cue.end() + 1, sentence.endToken());
        boolean parted = quote.isPresent() || grammar.isBreak(start - 1) && (inside || start - from > 2);
        if (!parted || grammar.has(start, WordClass.RELATIVE)) {
            return List.of();
        }
        boolean closed = scope.isClosed(afterListener(cue)) || cue.frame() != Frame.CLAUSE && quote.isPresent();
        boolean quoteGoesOn = quote.isPresent() && !opensClause(cue.end());
        if (!closed && !quoteGoesOn || quote.isEmpty() && !inside && !isClause(from, start - 1)) {
            return List.of();
        }
        List<Span> parts = scope.before(start, from, quote);
        parts = scope.withQuoteAfter(parts, cue.end());
        if (quote.isEmpty() && grammar.is(cue.end(), ",")) {
            parts = withRest(parts, cue.end() + 1);
        }
        return readings.of(cue, subject.get(), parts, carriers.between(subject.get(), cue.first()));
    }

    /** After the radio in "told the radio". */
    private int afterListener(Cue cue) {
        return cue.frame() == Frame.TELL
                ? phrases.at(cue.end(), sentence.endToken())
                        .map(NounPhrase::end)
                        .orElse(cue.end())
                : cue.end();
    }

    /** Whether what was said follows the verb, so that the quotation before it belongs to other words. */
    private boolean opensClause(int token) {
        boolean pronoun = grammar.has(token, WordClass.PRONOUN)
                && !grammar.has(token, WordClass.DETERMINER)
                && grammar.hasFinite(token + 1, Math.min(token + 4, sentence.endToken()));
        return grammar.is(token, "that") || grammar.is(token, "\"") || pronoun;
    }

    /** "The plan, he said, would fail": what goes on after the verb's comma. */
    private List<Span> withRest(List<Span> parts, int next) {
        boolean other = grammar.isLabelled(next, "speech-participle")
                || grammar.isLabelled(next, "attitude-participle")
                || grammar.isLabelled(next, "scope-end")
                || grammar.isLabelled(next, "quoted-by")
                || grammar.isLabelled(next, "citing")
                || scope.isNextCue(next, next - 1)
                || grammar.is(next, "\"");
        if (other || next >= sentence.endToken() - 1) {
            return parts;
        }
        List<Span> both = new ArrayList<>(parts);
        both.addAll(scope.span(next, scope.end(next)));
        return both;
    }

    /** Whether a finite verb stands in these tokens, and not in a relative clause. */
    private boolean hasVerb(int from, int end) {
        int relative = from;
        while (relative < end
                && !grammar.has(relative, WordClass.RELATIVE)
                && !grammar.has(relative, WordClass.SUBORDINATOR)
                && !grammar.is(relative, "that")) {
            relative++;
        }
        return !grammar.isLabelled(from, "g-temporal") && grammar.hasFinite(from, relative);
    }

    /** Whether these tokens can be what was said, more than a mere "After the fire". */
    private boolean isClause(int from, int end) {
        boolean adverbial = grammar.has(from, WordClass.SUBORDINATOR)
                || (grammar.has(from, WordClass.PREPOSITION) || grammar.afterTime(from) > from) && !hasVerb(from, end);
        boolean several = false;
        for (int i = from; i < end; i++) {
            several |= grammar.is(i, ",");
        }
        return end - from >= SHORTEST_CLAUSE && (!adverbial || several);
    }
}
