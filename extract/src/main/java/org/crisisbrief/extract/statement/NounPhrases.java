package org.crisisbrief.extract.statement;

import java.util.Optional;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.entity.EntityMention;
import org.crisisbrief.model.fact.Entity.Kind;
import org.crisisbrief.model.fact.Entity.Use;

/** Finds noun phrases of one sentence by where they begin, or by where they end. */
final class NounPhrases {

    private static final int LONGEST = 18;

    private final Grammar grammar;
    private final Sentence sentence;

    NounPhrases(Grammar grammar, Sentence sentence) {
        this.grammar = grammar;
        this.sentence = sentence;
    }

    Optional<Mention> person(int token) {
        return grammar.at(token, EntityMention.LABEL)
                .filter(m -> m.value(EntityMention.class).referent().kind() == Kind.PERSON
                        && m.value(EntityMention.class).use() == Use.NAME);
    }

    /** The noun phrase that ends before this token, whose clause does not begin before {@code from}. */
    Optional<NounPhrase> ending(int end, int from) {
        int start = end;
        while (start > from && end - start < LONGEST && !isBoundary(start - 1, end)) {
            start--;
        }
        return start == end || isPredicate(start) ? Optional.empty() : subjectIn(start, end);
    }

    /** Whether what is said of a subject begins here: "have been <moved from the valley>". */
    private boolean isPredicate(int token) {
        return (grammar.has(token - 1, WordClass.BE) || grammar.has(token - 1, WordClass.HAVE))
                && !grammar.has(token, WordClass.DETERMINER)
                && !grammar.has(token, WordClass.PRONOUN)
                && !grammar.token(token).isCapitalised();
    }

    private boolean isBoundary(int token, int end) {
        if (grammar.isQuoted(token)) {
            return true;
        }
        if (!grammar.isWord(token)) {
            return !isInside(token);
        }
        if (followsTime(token)) {
            return true;
        }
        if (grammar.is(token, "that") || grammar.has(token, WordClass.SUBORDINATOR)) {
            return token != end - 1 || !grammar.is(token, "that");
        }
        if (grammar.has(token, WordClass.CONJUNCTION)) {
            return !joinsNouns(token, end);
        }
        boolean capital = grammar.token(token).isCapitalised() && token > sentence.firstToken();
        return grammar.has(token, WordClass.RELATIVE) && token != end - 1
                || grammar.isFinite(token) && !capital
                || grammar.has(token, WordClass.NEGATION)
                || grammar.has(token, WordClass.OBJECT_PRONOUN)
                || isVerbOfSpeech(token) && !capital;
    }

    /** "a day after President Diaz said": what was said before is no part of who spoke. */
    private boolean followsTime(int token) {
        return grammar.isLabelled(token, "g-temporal") && grammar.isLabelled(token - 1, "time-unit");
    }

    /** Whether a mark stands inside a name or noun phrase: "the workers' union", "J. Smith", "R&D". */
    private boolean isInside(int token) {
        boolean initial = grammar.is(token, ".")
                && token > sentence.firstToken()
                && grammar.token(token - 1).text().length() <= 3
                && grammar.token(token - 1).isCapitalised()
                && token + 1 < sentence.endToken()
                && grammar.isWord(token + 1)
                && grammar.token(token + 1).isCapitalised();
        return initial || grammar.is(token, "'") || grammar.is(token, "&");
    }

    private boolean isVerbOfSpeech(int token) {
        if (grammar.is(token + 1, "that") && grammar.isLabelled(token, "speech-verb")) {
            return true;
        }
        return (grammar.isLabelled(token, "speech-verb") || grammar.isLabelled(token, "attitude-verb"))
                && !grammar.isLabelled(token, "noun-or-verb")
                && !grammar.has(token - 1, WordClass.DETERMINER)
                && !grammar.has(token, WordClass.PREPOSITION);
    }

    /** Whether "and" stands between two phrases of one subject: "police and rescuers", "Mr. Lee and his aides". */
    private boolean joinsNouns(int token, int end) {
        if (!grammar.is(token, "and") && !grammar.is(token, "or") || token + 1 >= end) {
            return false;
        }
        if (grammar.has(token + 1, WordClass.PRONOUN)) {
            return false;
        }
        for (int i = token - 1; i >= Math.max(sentence.firstToken(), token - LONGEST); i--) {
            if (!grammar.isWord(i) || grammar.has(i, WordClass.SUBORDINATOR) || grammar.has(i, WordClass.RELATIVE)) {
                return true;
            }
            if (grammar.isFinite(i)
                    || grammar.is(i, "to")
                    || isVerbOfSpeech(i)
                    || grammar.isLabelled(i, "speech-participle")) {
                return false;
            }
        }
        return true;
    }

    /** The last phrase in these tokens that hangs on no preposition, with all that hangs on it. */
    private Optional<NounPhrase> subjectIn(int start, int end) {
        int best = -1;
        boolean fresh = true;
        boolean governedAtStart = false;
        for (int i = start; i < end; i++) {
            int time = Math.min(grammar.afterTime(i), end);
            if (time > i && (time < end || best < 0)) {
                i = time - 1;
                fresh = true;
                continue;
            }
            if (grammar.has(i, WordClass.PREPOSITION)) {
                governedAtStart |= best < 0;
                fresh = false;
            } else if (fresh && !grammar.has(i, WordClass.CONJUNCTION) && !grammar.has(i, WordClass.ADVERB)) {
                best = i;
                fresh = false;
            } else if (opens(i, start) || best < 0 && governedAtStart && nameCloses(i, end)) {
                best = i;
            }
        }
        best = best < 0 ? placed(start, end) : best;
        return best < 0 ? Optional.empty() : Optional.of(phrase(best, end));
    }

    /** Whether a phrase of its own begins here: a determiner or pronoun that no word before it takes. */
    private boolean opens(int token, int start) {
        if (!grammar.has(token, WordClass.DETERMINER) && !grammar.has(token, WordClass.PRONOUN)) {
            return false;
        }
        int before = token - 1;
        return before < start
                || !grammar.has(before, WordClass.PREPOSITION)
                        && !grammar.has(before, WordClass.DETERMINER)
                        && !grammar.has(before, WordClass.CONJUNCTION)
                        && !grammar.is(before, "'s")
                        && !grammar.has(token, WordClass.CONJUNCTION);
    }

    /** Where people begin that a place only seems to govern: "on social media users report"; -1 if none do. */
    private int placed(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            boolean place = grammar.is(i - 1, "on") || grammar.is(i - 1, "in");
            if (place
                    && grammar.at(i, "actor-noun")
                            .filter(m -> grammar.text().tokenFrom(m.end()) == end)
                            .isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a person's name runs from here to the end, after a phrase that a preposition opened: "In a speech Smith". */
    private boolean nameCloses(int token, int end) {
        return !grammar.has(token - 1, WordClass.PREPOSITION)
                && !grammar.has(token - 1, WordClass.DETERMINER)
                && person(token)
                        .filter(m -> grammar.text().tokenFrom(m.end()) == end)
                        .isPresent();
    }

    private NounPhrase phrase(int first, int end) {
        int head = first;
        while (head + 1 < end
                && !grammar.has(head + 1, WordClass.PREPOSITION)
                && !grammar.isBreak(head + 1)
                && !grammar.has(head + 1, WordClass.RELATIVE)) {
            head++;
        }
        return new NounPhrase(first, head, end);
    }

    /** The noun phrase that begins at this token. */
    Optional<NounPhrase> at(int token, int limit) {
        boolean opens = grammar.isWord(token)
                && !grammar.isQuoted(token)
                && !grammar.is(token, "that")
                && !grammar.has(token, WordClass.PREPOSITION)
                && !grammar.has(token, WordClass.SUBORDINATOR)
                && !grammar.has(token, WordClass.CONJUNCTION)
                && !grammar.has(token, WordClass.OBJECT_PRONOUN)
                && !grammar.has(token, WordClass.NEGATION)
                && !grammar.has(token, WordClass.RELATIVE)
                && !grammar.isFinite(token)
                && grammar.afterTime(token) == token
                && (!grammar.has(token, WordClass.ADVERB) || grammar.has(token, WordClass.PRONOUN));
        if (!opens) {
            return Optional.empty();
        }
        int end = token + 1;
        if (grammar.has(token, WordClass.PRONOUN) && !grammar.has(token, WordClass.DETERMINER)) {
            return Optional.of(phrase(token, end));
        }
        while (end < limit && continues(end, token)) {
            end++;
        }
        while (end > token + 1 && grammar.has(end - 1, WordClass.PREPOSITION)) {
            end--;
        }
        return Optional.of(phrase(token, end));
    }

    private boolean continues(int token, int first) {
        return (grammar.isWord(token) || isInside(token))
                && !grammar.isQuoted(token)
                && !grammar.isFinite(token)
                && !grammar.has(token, WordClass.RELATIVE)
                && !grammar.has(token, WordClass.SUBORDINATOR)
                && !grammar.has(token, WordClass.PRONOUN)
                && !grammar.has(token, WordClass.ADVERB)
                && !grammar.is(token, "that")
                && !isVerbOfSpeech(token)
                && (!grammar.has(token, WordClass.CONJUNCTION)
                        || grammar.is(token, "and")
                                && !grammar.hasFinite(token, Math.min(sentence.endToken(), token + 6)))
                && (grammar.afterTime(token) == token || grammar.afterTime(first) > first || introduces(token))
                && token - first < LONGEST;
    }

    /** "the daily Hoy": a word for a time that tells what the name behind it is. */
    private boolean introduces(int token) {
        return grammar.isLabelled(token, "org-introducer")
                && grammar.isWord(token + 1)
                && grammar.token(token + 1).isCapitalised();
    }
}
