package org.crisisbrief.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Quote;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.statement.Cue.Frame;
import org.crisisbrief.model.fact.Fact.Statement.Mode;
import org.crisisbrief.model.fact.Fact.Statement.Wording;
import org.crisisbrief.model.source.Span;

/** Statements that a verb makes: "X said that ...", "..., X said", "..., said X", "X left, saying ...", "X is said to ...". */
final class VerbStatements {

    private static final int SHORTEST_CLAUSE = 3;

    /** What reads the sentence around a verb. */
    record Tools(
            NounPhrases phrases,
            Speakers speakers,
            ContentScope scope,
            Quotations quotations,
            Clauses clauses,
            Carriers carriers) {}

    private final Tools tools;
    private final Grammar grammar;
    private final AnnotatedText text;
    private final Sentence sentence;

    VerbStatements(Tools tools, Grammar grammar, Sentence sentence) {
        this.tools = tools;
        this.grammar = grammar;
        this.text = grammar.text();
        this.sentence = sentence;
    }

    /** The statement whose words stand before this verb; they do not begin before {@code from}. */
    List<StatementReading> closing(Cue given, int from) {
        VerbGroup group = VerbGroup.of(grammar, given.first(), given.end(), sentence.firstToken());
        Cue cue = group.unsure() ? given.unsaid() : given;
        if (cue.isParticiple()
                || !reports(cue)
                || group.infinitive()
                || tools.carriers.isCarrierVerb(cue.first(), cue.end())) {
            return List.of();
        }
        List<StatementReading> inverted = inverted(cue, group, from);
        return inverted.isEmpty() ? postposed(cue, group, from) : inverted;
    }

    private static boolean reports(Cue cue) {
        return switch (cue.frame()) {
            case CLAUSE, QUOTE, TELL, ASK -> true;
            case URGE, OBJECT, TO, LABEL -> false;
        };
    }

    /** "..., said X". */
    private List<StatementReading> inverted(Cue cue, VerbGroup group, int from) {
        Optional<Quote> quote = tools.quotations.before(group.first());
        boolean comma = grammar.is(group.first() - 1, ",");
        if (group.passive() || quote.isEmpty() && !comma) {
            return List.of();
        }
        Optional<NounPhrase> subject = tools.phrases
                .at(cue.end(), sentence.endToken())
                .filter(np -> quote.isPresent() || closes(np, group, from));
        if (subject.isEmpty()) {
            return List.of();
        }
        List<Span> parts = tools.scope.before(group.first(), from, quote);
        parts = tools.scope.withQuoteAfter(parts, subject.get().end());
        return statements(cue, subject.get(), parts, List.of());
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
        return tools.phrases.before(group.first(), from).isEmpty() && group.first() - from > SHORTEST_CLAUSE;
    }

    /** "..., X said". */
    private List<StatementReading> postposed(Cue cue, VerbGroup group, int from) {
        Optional<NounPhrase> subject =
                tools.phrases.before(group.first(), from).filter(np -> tools.clauses.isVerb(cue, group));
        if (subject.isEmpty() || group.passive()) {
            return List.of();
        }
        int start = subject.get().first();
        Optional<Quote> quote = tools.quotations.before(start);
        boolean inside = grammar.is(cue.end(), ",") && grammar.hasFinite(cue.end() + 1, sentence.endToken());
        boolean parted = quote.isPresent() || grammar.isBreak(start - 1) && (inside || start - from > 2);
        if (!parted || grammar.has(start, WordClass.RELATIVE)) {
            return List.of();
        }
        boolean closed = tools.scope.isClosed(cue.end()) || cue.frame() != Frame.CLAUSE && quote.isPresent();
        boolean quoteGoesOn = quote.isPresent() && !grammar.is(cue.end(), "that");
        if (!closed && !quoteGoesOn || quote.isEmpty() && !inside && !isClause(from, start - 1)) {
            return List.of();
        }
        List<Span> parts = tools.scope.before(start, from, quote);
        parts = tools.scope.withQuoteAfter(parts, cue.end());
        if (quote.isEmpty() && grammar.is(cue.end(), ",")) {
            parts = withRest(parts, cue.end() + 1);
        }
        return statements(cue, subject.get(), parts, tools.carriers.between(subject.get(), cue.first()));
    }

    /** "The plan, he said, would fail": what goes on after the verb's comma. */
    private List<Span> withRest(List<Span> parts, int next) {
        boolean other = grammar.isLabelled(next, "speech-participle")
                || grammar.isLabelled(next, "attitude-participle")
                || grammar.isLabelled(next, "scope-end")
                || grammar.isLabelled(next, "quoted-by")
                || grammar.isLabelled(next, "citing")
                || tools.scope.isNextCue(next, next - 1)
                || grammar.is(next, "\"");
        if (other || next >= sentence.endToken() - 1) {
            return parts;
        }
        List<Span> both = new ArrayList<>(parts);
        both.addAll(tools.scope.span(next, tools.scope.end(next)));
        return both;
    }

    /** Whether these tokens can be what was said, more than a mere "After the fire". */
    private boolean isClause(int from, int end) {
        boolean adverbial = grammar.has(from, WordClass.PREPOSITION)
                || grammar.has(from, WordClass.SUBORDINATOR)
                || grammar.afterTime(from) > from;
        boolean several = false;
        for (int i = from; i < end; i++) {
            several |= grammar.is(i, ",");
        }
        return end - from >= SHORTEST_CLAUSE && (!adverbial || several);
    }

    /** The statement whose words follow this verb. */
    List<StatementReading> opening(Cue given, List<StatementReading> before) {
        VerbGroup group = VerbGroup.of(grammar, given.first(), given.end(), sentence.firstToken());
        Cue cue = group.unsure() ? given.unsaid() : given;
        if (tools.carriers.isCarrierVerb(cue.first(), cue.end()) || group.infinitive()) {
            return List.of();
        }
        boolean progressive = cue.isParticiple() && group.first() < group.verb() && isBe(group);
        if (cue.isParticiple() && !progressive) {
            return participle(cue, before);
        }
        if (group.passive()) {
            return passive(cue, group);
        }
        if (!tools.clauses.isVerb(cue, group) || isReduced(cue)) {
            return List.of();
        }
        List<Span> parts = tools.scope.after(cue, sentence.endToken());
        if (parts.isEmpty()
                || cue.frame() == Frame.TO && !grammar.is(cue.end(), "to")
                || cue.frame() == Frame.QUOTE
                        && text.quoteAt(parts.get(0).start()).isEmpty()) {
            return List.of();
        }
        Optional<NounPhrase> subject = tools.phrases.before(group.first(), sentence.firstToken());
        if (isCoordinated(group.first(), subject.isEmpty())) {
            return shared(cue, before, parts);
        }
        if (subject.isEmpty() || isAnonymity(cue, parts.get(0)) || isAct(cue, parts.get(0))) {
            return List.of();
        }
        return statements(cue, subject.get(), parts, tools.carriers.between(subject.get(), cue.first()));
    }

    private boolean isBe(VerbGroup group) {
        for (int i = group.first(); i < group.verb(); i++) {
            if (grammar.has(i, WordClass.BE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether "and", or "and like its neighbours" where no subject was found, stands before the verb. */
    private boolean isCoordinated(int verb, boolean subjectless) {
        int i = verb - 1;
        while (subjectless
                && i > sentence.firstToken()
                && verb - i < 6
                && grammar.isWord(i)
                && !grammar.has(i, WordClass.CONJUNCTION)) {
            i--;
        }
        return grammar.has(i, WordClass.CONJUNCTION) && !grammar.has(i, WordClass.PRONOUN);
    }

    /** "X visited the camp and said ...": the subject of the verb before. */
    private List<StatementReading> shared(Cue cue, List<StatementReading> before, List<Span> parts) {
        Optional<Voice> last = before.stream()
                .filter(r -> r.cue().end() <= cue.span().start())
                .reduce((a, b) -> b)
                .flatMap(StatementReading::speaker);
        if (last.isPresent()) {
            return List.of(statement(cue, last, parts, List.of()));
        }
        return tools.clauses
                .mainSubject(cue.first())
                .map(np -> statements(cue, np, parts, List.of()))
                .orElse(List.of());
    }

    /** "..., adding that ...": goes on with the speaker of the sentence. */
    private List<StatementReading> participle(Cue cue, List<StatementReading> before) {
        int previous = cue.first() - 1;
        boolean hangs = grammar.isBreak(previous)
                || grammar.is(previous, "and")
                || grammar.is(previous, "\"")
                || grammar.is(previous, "by")
                || grammar.is(previous, "in")
                || grammar.is(previous, "after")
                || grammar.is(previous, "while")
                || grammar.has(previous, WordClass.ADVERB) && grammar.isBreak(previous - 1);
        if (!hangs) {
            return List.of();
        }
        List<Span> parts = tools.scope.after(cue, sentence.endToken());
        if (parts.isEmpty()) {
            return List.of();
        }
        Optional<StatementReading> last =
                before.stream().filter(r -> r.cue().end() <= cue.span().start()).reduce((a, b) -> b);
        if (last.isPresent()) {
            return List.of(
                    statement(cue, last.get().speaker(), parts, last.get().carriers()));
        }
        return tools.clauses
                .mainSubject(cue.first())
                .map(np -> statements(cue, np, parts, List.of()))
                .orElse(List.of());
    }

    /** "X is said to ...", "X was condemned by Y". */
    private List<StatementReading> passive(Cue cue, VerbGroup group) {
        Optional<NounPhrase> patient = tools.phrases.before(group.first(), sentence.firstToken());
        if (patient.isEmpty()) {
            return List.of();
        }
        Span about = grammar.span(patient.get().first(), patient.get().end());
        if (grammar.is(cue.end(), "by")) {
            return tools.phrases
                    .at(cue.end() + 1, sentence.endToken())
                    .map(np -> statements(cue, np, List.of(about), List.of()))
                    .orElse(List.of());
        }
        if (grammar.is(cue.end(), "to") && cue.frame() == Frame.CLAUSE) {
            List<Span> rest = tools.scope.span(cue.end(), tools.scope.end(cue.end()));
            return rest.isEmpty()
                    ? List.of()
                    : List.of(statement(cue, Optional.empty(), List.of(about, rest.get(0)), List.of()));
        }
        return List.of();
    }

    /** "the plan announced on Tuesday": a participle that hangs on a noun. */
    private boolean isReduced(Cue cue) {
        boolean participle = grammar.token(cue.first()).key().endsWith("ed");
        return participle && (grammar.is(cue.end(), "by") || grammar.is(cue.end(), "of"));
    }

    /** "asked not to be named": no statement on the matter. */
    private boolean isAnonymity(Cue cue, Span part) {
        return grammar.isLabelled(cue.end(), "anonymity")
                || text.at(part.start(), "anonymity").isPresent();
    }

    /** "declared a state of emergency": an act. */
    private boolean isAct(Cue cue, Span part) {
        if (cue.frame() != Frame.CLAUSE || text.quoteAt(part.start()).isPresent() || grammar.is(cue.end(), "that")) {
            return false;
        }
        for (int i = cue.end(); i < sentence.endToken() && i < cue.end() + 5 && !grammar.is(i, "that"); i++) {
            if (grammar.isLabelled(i, "measure-noun")) {
                return true;
            }
        }
        return false;
    }

    private List<StatementReading> statements(Cue cue, NounPhrase subject, List<Span> parts, List<Voice> passed) {
        if (parts.isEmpty()) {
            return List.of();
        }
        List<Voice> speakers = voices(subject);
        Optional<Voice> cited = tools.carriers.citedInside(subject, cue.first());
        List<Voice> carriers = new ArrayList<>(cited.isPresent() ? speakers : List.of());
        carriers.addAll(passed);
        carriers.addAll(tools.carriers.after(cue.first()));
        List<StatementReading> found = new ArrayList<>();
        for (Voice speaker : cited.map(List::of).orElse(speakers)) {
            found.add(statement(cue, Optional.of(speaker), parts, carriers));
        }
        return found;
    }

    /** The voices of a phrase; of "who" and "which" the phrase before them. */
    private List<Voice> voices(NounPhrase subject) {
        int word = subject.head();
        boolean relative = subject.end() - subject.first() == 1
                && (grammar.has(word, WordClass.RELATIVE) || grammar.is(word, "that"));
        if (!relative) {
            return tools.speakers.all(subject);
        }
        int end = grammar.is(word - 1, ",") ? word - 1 : word;
        return tools.phrases
                .ending(end, sentence.firstToken())
                .map(np -> List.of(tools.speakers.one(np).over(grammar.span(np.first(), word + 1))))
                .orElseGet(() -> tools.speakers.all(subject));
    }

    private StatementReading statement(Cue cue, Optional<Voice> speaker, List<Span> parts, List<Voice> carriers) {
        Wording wording = SentenceStatements.wording(text, parts);
        return new StatementReading(
                parts,
                wording,
                cue.mode(),
                cue.mode() != Mode.UNSAID && (reports(cue) && cue.frame() != Frame.ASK || wording == Wording.DIRECT),
                cue.span(),
                speaker,
                carriers,
                Stances.of(text, cue, parts));
    }
}
