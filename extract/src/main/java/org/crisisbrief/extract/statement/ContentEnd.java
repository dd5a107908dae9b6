package org.crisisbrief.extract.statement;

import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Quote;
import org.crisisbrief.extract.annotate.Sentence;

/** Where reported words end: at the next cue, at what the writer adds, at the end of the sentence. */
final class ContentEnd {

    private final Grammar grammar;
    private final AnnotatedText text;
    private final Sentence sentence;
    private final Quotations quotations;
    private final NounPhrases phrases;

    ContentEnd(Grammar grammar, Sentence sentence, Quotations quotations, NounPhrases phrases) {
        this.grammar = grammar;
        this.text = grammar.text();
        this.sentence = sentence;
        this.quotations = quotations;
        this.phrases = phrases;
    }

    private boolean inside(int token) {
        return token >= sentence.firstToken() && token < sentence.endToken();
    }

    /** The token after the last one of the words that start here and are reported by this cue. */
    int of(int start, Cue cue) {
        int end = of(start);
        if (isSubordinate(cue)) {
            end = Math.min(end, beforeMainClause(start, end));
        }
        if (isRelative(cue)) {
            end = Math.min(end, beforeSpeech(start, end));
        }
        return cue.reports() ? end : Math.min(end, beforeOtherVerb(start, end));
    }

    /** Whether the clause of the cue opens with "while" or "although", and another clause has to follow. */
    private boolean isSubordinate(Cue cue) {
        int i = cue.first() - 1;
        while (inside(i) && grammar.isWord(i) && !grammar.isQuoted(i) && !opensSubordinate(i)) {
            i--;
        }
        return inside(i)
                && opensSubordinate(i)
                && (i == sentence.firstToken() || grammar.isBreak(i - 1) || grammar.has(i - 1, WordClass.CONJUNCTION));
    }

    /** Whether the cue is the verb of "who". */
    private boolean isRelative(Cue cue) {
        int i = cue.first() - 1;
        while (inside(i) && (grammar.has(i, WordClass.ADVERB) || grammar.has(i, WordClass.HAVE))) {
            i--;
        }
        return inside(i) && grammar.is(i, "who") && !grammar.isBreak(i - 1);
    }

    /** "an official who refused to give his name said": the verb of the clause around. */
    private int beforeSpeech(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (isSpeech(i)
                    && !phrases.at(i - 1, i).filter(np -> isPronoun(np.first())).isPresent()) {
                return i;
            }
        }
        return end;
    }

    private boolean isPronoun(int token) {
        return grammar.has(token, WordClass.PRONOUN);
    }

    private boolean opensSubordinate(int token) {
        return grammar.has(token, WordClass.SUBORDINATOR) || grammar.isLabelled(token, "g-temporal");
    }

    /** ", Sanders insisted": where the main clause begins behind a subordinate one. */
    private int beforeMainClause(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            boolean main = grammar.is(i, ",")
                    && !grammar.isQuoted(i)
                    && phrases.at(i + 1, sentence.endToken())
                            .filter(np -> isVerb(np.end()) || grammar.has(np.end(), WordClass.ADVERB))
                            .isPresent();
            if (main) {
                return i;
            }
        }
        return end;
    }

    /** "expressed its condolences and released": another verb of the same subject. */
    private int beforeOtherVerb(int start, int end) {
        for (int i = start + 1; i + 2 < end; i++) {
            int verb = grammar.has(i + 1, WordClass.ADVERB) ? i + 2 : i + 1;
            boolean other = (grammar.is(i, "and") || grammar.is(i, "but"))
                    && !grammar.isQuoted(i)
                    && isVerb(verb)
                    && opensObject(verb + 1);
            if (other) {
                return i;
            }
        }
        return end;
    }

    private boolean isVerb(int token) {
        return grammar.isFinite(token)
                || grammar.isLabelled(token, "speech-verb")
                || grammar.isWord(token)
                        && grammar.token(token).key().endsWith("ed")
                        && !grammar.token(token).isCapitalised();
    }

    private boolean opensObject(int token) {
        return grammar.has(token, WordClass.DETERMINER)
                || grammar.has(token, WordClass.PREPOSITION)
                || grammar.has(token, WordClass.OBJECT_PRONOUN)
                || grammar.has(token, WordClass.PRONOUN)
                || grammar.isLabelled(token, "count")
                || grammar.afterTime(token) > token;
    }

    /** The token after the last one of reported words that start here. */
    int of(int start) {
        Optional<Quote> quote = quotations.opening(start);
        int i = quote.map(q -> text.tokenFrom(q.outer().end())).orElse(start);
        if (quote.isPresent() && (!inside(i) || !grammar.isWord(i))) {
            return Math.min(i, sentence.endToken());
        }
        int end = i;
        for (; inside(i); i++) {
            boolean afterQuote = !grammar.isQuoted(i) && grammar.isQuoted(i - 1) && i > start;
            if (!grammar.isQuoted(i) && i > start && stopsAt(i, start) || afterQuote && closingCue(i)) {
                break;
            }
            end = i + 1;
        }
        return end;
    }

    private boolean stopsAt(int i, int start) {
        if (grammar.is(i, ";")) {
            return true;
        }
        if (grammar.is(i, "and") || grammar.is(i, "but")) {
            return isNextCue(i, start);
        }
        if (!grammar.is(i, ",") && !grammar.isDash(i)) {
            return false;
        }
        int next = i + 1;
        return grammar.isLabelled(next, "scope-end") && !resumes(next)
                || grammar.isLabelled(next, "speech-participle")
                || grammar.isLabelled(next, "attitude-participle")
                || grammar.isLabelled(next, "quoted-by")
                || grammar.isLabelled(next, "according")
                || grammar.isLabelled(next, "citing")
                || closingCue(next)
                || isNextCue(next, start);
    }

    /** Whether the clause goes on behind the aside that begins here: "the flood, which began on Monday, has killed ...". */
    private boolean resumes(int aside) {
        for (int i = aside; inside(i); i++) {
            if (grammar.is(i, ",") && grammar.isFinite(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** ", X cited", ", he said" at the end of what is reported. */
    private boolean closingCue(int token) {
        return phrases.at(token, sentence.endToken())
                .filter(np -> np.end() - np.first() < 8)
                .filter(np -> {
                    boolean cue = grammar.isLabelled(np.end(), "cited") || grammar.isLabelled(np.end(), "speech-verb");
                    return cue && !grammar.isWord(np.end() + 1);
                })
                .isPresent();
    }

    /** "and added ...", "but users report that ...": a statement of its own begins. */
    boolean isNextCue(int conjunction, int start) {
        if (!grammar.has(conjunction, WordClass.CONJUNCTION) || conjunction <= start) {
            return false;
        }
        int i = conjunction + 1;
        while (grammar.has(i, WordClass.ADVERB) && !grammar.has(i, WordClass.PRONOUN)
                || grammar.has(i, WordClass.HAVE)) {
            i++;
        }
        if (isSpeech(i)) {
            return true;
        }
        int subject = grammar.has(i, WordClass.PREPOSITION) ? i + 1 : i;
        return phrases.at(subject, sentence.endToken())
                .filter(np -> np.end() - np.first() < 8 && (isSpeech(np.end()) || reports(np.end())))
                .isPresent();
    }

    /** "report that". */
    private boolean reports(int token) {
        return grammar.isLabelled(token, "speech-verb") && grammar.is(token + 1, "that");
    }

    private boolean isSpeech(int token) {
        return inside(token)
                && !grammar.isQuoted(token)
                && grammar.at(token, "speech-verb")
                        .filter(m -> !grammar.isLabelled(token, "noun-or-verb"))
                        .filter(m -> grammar.token(token).key().matches("said|says|told|.*ed|wrote"))
                        .isPresent();
    }

    /** Whether nothing that could be said follows the cue: at most when, where and to whom it was said. */
    boolean isClosed(int after) {
        int i = after;
        while (inside(i)) {
            int time = grammar.afterTime(i);
            if (time > i) {
                i = time;
            } else if (grammar.is(i, "\"") || grammar.is(i, ":") || grammar.is(i, "that")) {
                return false;
            } else if (!grammar.isWord(i)) {
                return true;
            } else if (grammar.has(i, WordClass.ADVERB)) {
                i++;
            } else if (isSetting(i)) {
                i = afterPhrase(i + 1);
            } else {
                return grammar.isLabelled(i, "scope-end") || isNextCue(i, after);
            }
        }
        return true;
    }

    /** Whether a phrase begins here that says where, when or to whom something was said. */
    private boolean isSetting(int token) {
        return grammar.has(token, WordClass.PREPOSITION) && !grammar.is(token, "for");
    }

    private int afterPhrase(int token) {
        int i = token;
        while (inside(i)
                && grammar.isWord(i)
                && !grammar.is(i, "that")
                && !grammar.isLabelled(i, "scope-end")
                && !isNextCue(i, token)) {
            i++;
        }
        return i;
    }
}
