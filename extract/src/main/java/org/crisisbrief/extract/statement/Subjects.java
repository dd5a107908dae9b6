package org.crisisbrief.extract.statement;

import java.util.Optional;
import org.crisisbrief.extract.annotate.Mention;

/** Finds the subjects of verbs of one sentence that stand before them, over asides and settings between. */
final class Subjects {

    private static final int APPOSITION = 28;

    private final Grammar grammar;
    private final NounPhrases phrases;

    Subjects(Grammar grammar, NounPhrases phrases) {
        this.grammar = grammar;
        this.phrases = phrases;
    }

    /** The subject of the verb group that begins at this token, looking back no farther than {@code from}. */
    Optional<NounPhrase> before(int verb, int from) {
        int end = backOverSetting(verb, from);
        if (end <= from) {
            return Optional.empty();
        }
        if (!grammar.isBreak(end - 1) || grammar.isQuoted(end - 1)) {
            return phrases.ending(end, from).map(np -> described(np, from).orElse(np));
        }
        int open = opening(end - 1, from);
        return open < 0
                ? Optional.empty()
                : phrases.ending(backOverSetting(open, from), from).map(np -> outermost(np, from));
    }

    /** "an official who refused to give his name": the noun before "who", where the verb after "who" ends before this phrase. */
    private Optional<NounPhrase> described(NounPhrase last, int from) {
        boolean verb = grammar.hasFinite(last.first(), last.first() + 1);
        for (int i = last.first() - 1; i > from && grammar.isWord(i) && !grammar.isQuoted(i); i--) {
            verb = verb || grammar.hasFinite(i, i + 1);
            boolean speaks = grammar.isLabelled(i, "speech-verb") && !grammar.isLabelled(i, "noun-or-verb");
            if (speaks && !grammar.is(i - 1, "to") && !grammar.has(i - 1, WordClass.RELATIVE)) {
                return Optional.empty();
            }
            if (grammar.is(i, "who")) {
                return verb ? phrases.ending(i, from) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Where adverbs, and times like "on Tuesday", begin that end before this token. */
    private int backOverSetting(int token, int from) {
        int end = token;
        while (end > from) {
            int before = end - 1;
            int start = timeEnding(end, from);
            if (start < end) {
                boolean preposition = grammar.has(start - 1, WordClass.PREPOSITION) && start - 1 >= from;
                end = preposition ? start - 1 : start;
            } else if (grammar.has(before, WordClass.ADVERB)
                    && !grammar.has(before, WordClass.PRONOUN)
                    && !grammar.isQuoted(before)) {
                end--;
            } else {
                break;
            }
        }
        return end;
    }

    private int timeEnding(int end, int from) {
        for (int i = end - 1; i >= from && i >= end - 5; i--) {
            if (grammar.afterTime(i) == end) {
                return i;
            }
        }
        return end;
    }

    /** The break that opens the parenthesis which this one closes; -1 if there is none. */
    private int opening(int closing, int from) {
        boolean comma = grammar.is(closing, ",");
        for (int i = closing - 1; i > from && i > closing - APPOSITION; i--) {
            boolean same = comma ? grammar.is(i, ",") : grammar.isBreak(i) && !grammar.is(i, ",");
            if (same && !grammar.isQuoted(i)) {
                return grammar.isWord(i - 1) && isAside(i + 1, closing) ? i : -1;
            }
            if (grammar.is(i, ";") || grammar.is(i, ":")) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether these tokens tell more of a noun before them: no clause of their own but a relative one. */
    private boolean isAside(int first, int end) {
        boolean relative = grammar.has(first, WordClass.RELATIVE) || grammar.has(first + 1, WordClass.RELATIVE);
        boolean participle = grammar.token(first).key().endsWith("ing") || grammar.has(first, WordClass.PREPOSITION);
        if (relative || participle) {
            return true;
        }
        if (grammar.has(first, WordClass.CONJUNCTION)
                || grammar.has(first, WordClass.SUBORDINATOR)
                || grammar.has(first, WordClass.PRONOUN)) {
            return false;
        }
        for (int i = first; i < end; i++) {
            if (grammar.has(i, WordClass.RELATIVE)) {
                return true;
            }
            if (grammar.isFinite(i) && !grammar.isQuoted(i)) {
                return false;
            }
        }
        return true;
    }

    /** The name before the comma where a phrase that tells more of it stands behind: "John Smith, the mayor of Boston, ...". */
    private NounPhrase outermost(NounPhrase inner, int from) {
        boolean apposed = grammar.has(inner.first(), WordClass.DETERMINER)
                && inner.first() - 2 >= from
                && grammar.is(inner.first() - 1, ",");
        if (apposed) {
            Optional<Mention> name = named(inner.first() - 1);
            if (name.isPresent()) {
                int first = grammar.text().tokenFrom(name.get().start());
                return new NounPhrase(first, inner.first() - 2, inner.first() - 1);
            }
        }
        return inner;
    }

    /** The person's name that ends before this token. */
    private Optional<Mention> named(int end) {
        for (int i = end - 1; i >= end - 4; i--) {
            Optional<Mention> name =
                    phrases.person(i).filter(m -> grammar.text().tokenFrom(m.end()) == end);
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }
}
