package org.crisisbrief.extract.statement;

import java.util.Optional;
import org.crisisbrief.extract.annotate.Sentence;

/** Tells in one sentence where a form that may be a noun is a verb, and who the subject of its main clause is. */
final class Clauses {

    private final Grammar grammar;
    private final Sentence sentence;
    private final Subjects subjects;

    Clauses(SentenceParts parts) {
        this.grammar = parts.grammar();
        this.sentence = parts.sentence();
        this.subjects = parts.subjects();
    }

    /** Whether the cue stands as a verb with its subject before it, not as a noun and not as a participle. */
    boolean isVerb(Cue cue, VerbGroup group) {
        int before = group.first() - 1;
        if (before < sentence.firstToken()) {
            return false;
        }
        if (group.first() == group.verb() && isModified(before)) {
            return false;
        }
        String key = grammar.token(cue.first()).key();
        boolean bare =
                group.first() == group.verb() && grammar.isLabelled(cue.first(), "noun-or-verb") && !key.endsWith("ed");
        return !bare || isBetween(cue, before, key.endsWith("s"));
    }

    /** Whether the word before makes a noun or adjective of what follows. */
    private boolean isModified(int before) {
        return grammar.has(before, WordClass.DETERMINER) && !grammar.has(before, WordClass.PRONOUN)
                || grammar.has(before, WordClass.PREPOSITION)
                || grammar.is(before, "'s")
                || grammar.is(before, "'")
                || grammar.is(before, "'re");
    }

    /** Whether a likely subject stands before, and after it something that can be said. */
    private boolean isBetween(Cue cue, int before, boolean singular) {
        int after = cue.end();
        boolean pronoun = grammar.has(before, WordClass.PRONOUN) && !grammar.has(before, WordClass.DETERMINER)
                || grammar.has(before, WordClass.RELATIVE);
        boolean plural = grammar.token(before).key().endsWith("s")
                        && (!grammar.token(before).isCapitalised() || before == sentence.firstToken())
                || grammar.is(before, "police")
                || grammar.is(before, "people");
        boolean name = grammar.token(before).isCapitalised() && before > sentence.firstToken()
                || grammar.isLabelled(before, "entity");
        boolean opens = grammar.is(after, "that")
                || grammar.is(after, "\"")
                || grammar.has(after, WordClass.DETERMINER)
                || grammar.has(after, WordClass.PRONOUN)
                || grammar.has(after, WordClass.OBJECT_PRONOUN)
                || cue.frame() == Cue.Frame.TO && grammar.is(after, "to");
        if (pronoun) {
            return grammar.isWord(after) && !grammar.isFinite(after) || opens;
        }
        return opens && (singular ? !plural : plural && !name);
    }

    /** The subject of the sentence's main clause, if it stands before this token. */
    Optional<NounPhrase> mainSubject(int limit) {
        for (int i = sentence.firstToken() + 1; i < limit; i++) {
            boolean verb = !grammar.isQuoted(i)
                    && !grammar.token(i).isCapitalised()
                    && (grammar.isFinite(i)
                            || grammar.isLabelled(i, "speech-verb") && !grammar.isLabelled(i, "noun-or-verb")
                            || grammar.token(i).key().endsWith("ed"));
            if (verb) {
                return subjects.before(i, sentence.firstToken());
            }
        }
        return Optional.empty();
    }
}
