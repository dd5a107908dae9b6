package org.crisisbrief.extract.statement;

import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Sentence;

/** What reads one sentence around its cues. */
record SentenceParts(
        Grammar grammar,
        Sentence sentence,
        NounPhrases phrases,
        Subjects subjects,
        Speakers speakers,
        Quotations quotations,
        ContentScope scope,
        Carriers carriers) {

    static SentenceParts of(Grammar grammar, Sentence sentence, Antecedents antecedents) {
        NounPhrases phrases = new NounPhrases(grammar, sentence);
        Subjects subjects = new Subjects(grammar, phrases);
        Speakers speakers = new Speakers(grammar, antecedents);
        Quotations quotations = new Quotations(grammar, sentence);
        ContentScope scope = new ContentScope(grammar, sentence, quotations, phrases);
        Carriers carriers = new Carriers(grammar, sentence, phrases, subjects, speakers);
        return new SentenceParts(grammar, sentence, phrases, subjects, speakers, quotations, scope, carriers);
    }

    AnnotatedText text() {
        return grammar.text();
    }
}
