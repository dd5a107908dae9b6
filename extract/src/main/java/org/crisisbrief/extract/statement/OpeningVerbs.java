package org.crisisbrief.extract.statement;

import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.statement.Cue.Frame;
import org.crisisbrief.model.source.Span;

/** Statements whose words stand behind their verb: "X said that ...", "X left, saying ...", "X is said to ...". */
final class OpeningVerbs {

    private final Grammar grammar;
    private final Sentence sentence;
    private final AnnotatedText text;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final ContentScope scope;
    private final Carriers carriers;
    private final Clauses clauses;
    private final Readings readings;

    OpeningVerbs(SentenceParts parts) {
        this.grammar = parts.grammar();
        this.sentence = parts.sentence();
        this.text = parts.text();
        this.phrases = parts.phrases();
        this.subjects = parts.subjects();
        this.scope = parts.scope();
        this.carriers = parts.carriers();
        this.clauses = new Clauses(parts);
        this.readings = new Readings(parts);
    }

    /** The statement whose words follow this verb. */
    List<StatementReading> read(Cue given, List<StatementReading> before) {
        VerbGroup group = VerbGroup.of(grammar, given.first(), given.end(), sentence.firstToken());
        Cue cue = group.unsure() ? given.unsaid() : given;
        if (carriers.isCarrierVerb(cue.first(), cue.end()) || group.infinitive()) {
            return List.of();
        }
        boolean progressive = cue.isParticiple() && group.first() < group.verb() && isBe(group);
        if (cue.isParticiple() && !progressive) {
            return participle(cue, before);
        }
        if (group.passive()) {
            return passive(cue, group);
        }
        if (!clauses.isVerb(cue, group) || isReduced(cue)) {
            return List.of();
        }
        List<Span> parts = scope.after(cue, sentence.endToken());
        if (parts.isEmpty()
                || cue.frame() == Frame.TO && !grammar.is(cue.end(), "to")
                || cue.frame() == Frame.FIGURE && !isFigure(cue)
                || cue.frame() == Frame.QUOTE
                        && text.quoteAt(parts.get(0).start()).isEmpty()) {
            return List.of();
        }
        Optional<NounPhrase> subject = subjects.before(group.first(), sentence.firstToken());
        if (isCoordinated(group.first(), subject.isEmpty())) {
            return shared(cue, before, parts);
        }
        if (subject.isEmpty() || isAnonymity(cue, parts.get(0)) || isAct(cue, parts.get(0))) {
            return List.of();
        }
        return readings.of(cue, subject.get(), parts, carriers.between(subject.get(), cue.first()));
    }

    /** "put the toll at 40". */
    private boolean isFigure(Cue cue) {
        for (int i = cue.end(); i < sentence.endToken() && i < cue.end() + 8 && grammar.isWord(i); i++) {
            if (grammar.is(i, "at")) {
                return grammar.isLabelled(i + 1, "count")
                        || grammar.token(i + 1).isNumber();
            }
        }
        return false;
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
            return List.of(readings.one(cue, last, parts, List.of()));
        }
        return clauses.mainSubject(cue.first())
                .map(np -> readings.of(cue, np, parts, List.of()))
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
        List<Span> parts = scope.after(cue, sentence.endToken());
        if (parts.isEmpty()) {
            return List.of();
        }
        Optional<StatementReading> last =
                before.stream().filter(r -> r.cue().end() <= cue.span().start()).reduce((a, b) -> b);
        if (last.isPresent()) {
            return List.of(
                    readings.one(cue, last.get().speaker(), parts, last.get().carriers()));
        }
        return clauses.mainSubject(cue.first())
                .map(np -> readings.of(cue, np, parts, List.of()))
                .orElse(List.of());
    }

    /** "X is said to ...", "X was condemned by Y". */
    private List<StatementReading> passive(Cue cue, VerbGroup group) {
        Optional<NounPhrase> patient = subjects.before(group.first(), sentence.firstToken());
        if (patient.isEmpty()) {
            return List.of();
        }
        Span about = grammar.span(patient.get().first(), patient.get().end());
        if (grammar.is(cue.end(), "by")) {
            return phrases.at(cue.end() + 1, sentence.endToken())
                    .map(np -> readings.of(cue, np, List.of(about), List.of()))
                    .orElse(List.of());
        }
        if (grammar.is(cue.end(), "to") && cue.frame() == Frame.CLAUSE) {
            List<Span> rest = scope.span(cue.end(), scope.end(cue.end()));
            return rest.isEmpty()
                    ? List.of()
                    : List.of(readings.one(cue, Optional.empty(), List.of(about, rest.get(0)), List.of()));
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
}
