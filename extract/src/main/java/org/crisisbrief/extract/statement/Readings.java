package org.crisisbrief.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.statement.Cue.Frame;
import org.crisisbrief.model.fact.Fact.Statement.Mode;
import org.crisisbrief.model.fact.Fact.Statement.Wording;
import org.crisisbrief.model.source.Span;

/** Makes the readings of a cue: with each voice of its subject, and with those who carried the words on. */
final class Readings {

    private final Grammar grammar;
    private final Sentence sentence;
    private final AnnotatedText text;
    private final NounPhrases phrases;
    private final Speakers speakers;
    private final Carriers carriers;

    Readings(SentenceParts parts) {
        this.grammar = parts.grammar();
        this.sentence = parts.sentence();
        this.text = parts.text();
        this.phrases = parts.phrases();
        this.speakers = parts.speakers();
        this.carriers = parts.carriers();
    }

    /** One statement for each voice of the subject. */
    List<StatementReading> of(Cue cue, NounPhrase subject, List<Span> parts, List<Voice> passed) {
        if (parts.isEmpty()) {
            return List.of();
        }
        List<Voice> subjects = voices(subject);
        Optional<Voice> cited = carriers.citedInside(subject, cue.first());
        List<Voice> through = new ArrayList<>(cited.isPresent() ? subjects : List.of());
        through.addAll(passed);
        through.addAll(carriers.after(cue.first()));
        List<StatementReading> found = new ArrayList<>();
        for (Voice speaker : cited.map(List::of).orElse(subjects)) {
            found.add(one(cue, Optional.of(speaker), parts, through));
        }
        return found;
    }

    /** The voices of a phrase; of "who" and "which" the phrase before them. */
    private List<Voice> voices(NounPhrase subject) {
        int word = subject.head();
        boolean relative = subject.end() - subject.first() == 1
                && (grammar.has(word, WordClass.RELATIVE) || grammar.is(word, "that"));
        if (!relative) {
            return speakers.all(subject);
        }
        int end = grammar.is(word - 1, ",") ? word - 1 : word;
        return phrases.ending(end, sentence.firstToken())
                .map(np -> List.of(speakers.one(np).over(grammar.span(np.first(), word + 1))))
                .orElseGet(() -> speakers.all(subject));
    }

    /** The statement of one speaker, if it is known. */
    StatementReading one(Cue cue, Optional<Voice> speaker, List<Span> parts, List<Voice> through) {
        Wording wording = SentenceStatements.wording(text, parts);
        return new StatementReading(
                parts,
                wording,
                cue.mode(),
                cue.mode() != Mode.UNSAID && (cue.reports() && cue.frame() != Frame.ASK || wording == Wording.DIRECT),
                cue.span(),
                speaker,
                through,
                Stances.of(text, cue, parts));
    }
}
