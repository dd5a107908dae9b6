package org.crisisbrief.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Quote;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.model.source.Span;

/** How far the words reach that a cue of one sentence reports. */
final class ContentScope {

    private static final int LEAD = 16;

    private final Grammar grammar;
    private final AnnotatedText text;
    private final Sentence sentence;
    private final Quotations quotations;
    private final NounPhrases phrases;

    ContentScope(Grammar grammar, Sentence sentence, Quotations quotations, NounPhrases phrases) {
        this.grammar = grammar;
        this.text = grammar.text();
        this.sentence = sentence;
        this.quotations = quotations;
        this.phrases = phrases;
    }

    private boolean inside(int token) {
        return token >= sentence.firstToken() && token < sentence.endToken();
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

    /** What follows a cue. */
    List<Span> after(Cue cue, int limit) {
        int start = startAfter(cue);
        while (inside(start) && (grammar.is(start, ",") || grammar.is(start, ":") || grammar.isDash(start))) {
            start++;
        }
        if (!inside(start)) {
            return grammar.is(start - 1, ":")
                    ? quotations.nextParagraph().map(q -> List.of(q.inner())).orElse(List.of())
                    : List.of();
        }
        return span(start, Math.min(end(start), limit));
    }

    private int startAfter(Cue cue) {
        int after = cue.end();
        boolean reports =
                cue.frame() == Cue.Frame.CLAUSE || cue.frame() == Cue.Frame.TELL || cue.frame() == Cue.Frame.ASK;
        if (cue.frame() == Cue.Frame.LABEL) {
            return grammar.is(after, "as") ? after + 1 : after;
        }
        if (!reports) {
            return skipSetting(after);
        }
        Optional<Integer> opened = afterThat(after);
        if (opened.isPresent()) {
            return opened.get();
        }
        if (cue.frame() == Cue.Frame.TELL || cue.frame() == Cue.Frame.ASK) {
            return skipListener(after, cue.frame());
        }
        return skipSetting(after);
    }

    /** The token after "that" or a colon, or of a quotation's opening mark, if only setting stands before it. */
    private Optional<Integer> afterThat(int after) {
        for (int i = after; inside(i) && i < after + LEAD; i++) {
            if (grammar.is(i, "that")) {
                boolean determines = i > after && grammar.has(i - 1, WordClass.PREPOSITION);
                return determines ? Optional.empty() : Optional.of(i + 1);
            }
            if (grammar.is(i, ":")) {
                return Optional.of(i + 1);
            }
            if (grammar.is(i, "\"")) {
                boolean comma = grammar.is(i - 1, ",");
                return comma ? Optional.of(i) : Optional.empty();
            }
            if (grammar.is(i, ";")
                    || i > after && grammar.isLabelled(i, "speech-verb")
                    || grammar.isFinite(i)
                    || grammar.has(i, WordClass.SUBORDINATOR)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Over a time, adverbs and phrases of setting: "said on Tuesday in a statement the road ...". */
    private int skipSetting(int after) {
        int i = after;
        while (inside(i)) {
            int time = grammar.afterTime(i);
            int next = i;
            if (time > i) {
                next = time;
            } else if (grammar.has(i, WordClass.ADVERB)
                    && !grammar.has(i, WordClass.PRONOUN)
                    && !grammar.is(i, "there")) {
                next = i + 1;
            } else if (grammar.has(i, WordClass.PREPOSITION) && grammar.afterTime(i + 1) > i + 1) {
                next = grammar.afterTime(i + 1);
            } else if (grammar.has(i, WordClass.PREPOSITION)) {
                next = afterSettingNoun(i);
            }
            if (next == i) {
                return i;
            }
            i = next;
        }
        return after;
    }

    /** After "in an interview", "to reporters"; the same index where the phrase is no setting. */
    private int afterSettingNoun(int preposition) {
        for (int i = preposition + 1; inside(i) && i < preposition + 6 && grammar.isWord(i); i++) {
            if (grammar.has(i, WordClass.SETTING)) {
                return i + 1;
            }
            if (grammar.has(i, WordClass.PRONOUN) && !grammar.has(i, WordClass.DETERMINER) || grammar.isFinite(i)) {
                break;
            }
        }
        return preposition;
    }

    private int skipListener(int after, Cue.Frame frame) {
        if (grammar.has(after, WordClass.OBJECT_PRONOUN) || grammar.is(after, "you") || grammar.is(after, "her")) {
            return after + 1;
        }
        if (frame == Cue.Frame.ASK
                && (grammar.has(after, WordClass.SUBORDINATOR)
                        || grammar.has(after, WordClass.PREPOSITION)
                        || grammar.has(after, WordClass.RELATIVE))) {
            return after;
        }
        return phrases.at(after, sentence.endToken())
                .map(np -> frame == Cue.Frame.ASK && (np.end() - np.first() > 6 || !grammar.isWord(np.end()))
                        ? after
                        : firstOf(np))
                .orElse(skipSetting(after));
    }

    /** After the listener; a bare clause may follow it, whose own subject the phrase must not swallow. */
    private int firstOf(NounPhrase listener) {
        for (int i = listener.first() + 1; i < listener.end(); i++) {
            boolean opens = grammar.has(i, WordClass.DETERMINER)
                    && !grammar.has(i - 1, WordClass.PREPOSITION)
                    && !grammar.has(i - 1, WordClass.DETERMINER)
                    && !grammar.has(i - 1, WordClass.CONJUNCTION)
                    && !grammar.is(i - 1, "'s");
            if (opens) {
                return i;
            }
        }
        return listener.end();
    }

    /** The token after the last one of reported words that start here. */
    int end(int start) {
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

    /** What stands before a cue: the quotation that ends there, with the words of its sentence before it; else the clause. */
    List<Span> before(int end, int from, Optional<Quote> quote) {
        if (quote.isPresent()) {
            int first = text.tokenFrom(quote.get().outer().start());
            boolean alone = quotations.opensSentence(quote.get())
                    || first <= from
                    || grammar.is(first - 1, ":")
                    || !sentence.span().contains(quote.get().outer().start());
            if (alone) {
                return List.of(quote.get().inner());
            }
            return span(from, text.tokenFrom(quote.get().outer().end()));
        }
        return span(from, end);
    }

    /** The words between two tokens, without punctuation at the edges; the inside of a quotation that fills them. */
    List<Span> span(int first, int end) {
        int from = first;
        int to = Math.min(end, sentence.endToken());
        while (to > from && !grammar.isWord(to - 1) && !grammar.is(to - 1, "\"") && !grammar.is(to - 1, ")")) {
            to--;
        }
        while (from < to && (grammar.isBreak(from) || grammar.is(from, ":"))) {
            from++;
        }
        if (from >= to) {
            return List.of();
        }
        Optional<Quote> quote = quotations.opening(from);
        int last = grammar.token(to - 1).end();
        if (quote.isPresent() && quote.get().outer().end() >= last) {
            return List.of(quote.get().inner());
        }
        return List.of(new Span(grammar.token(from).start(), last));
    }

    /** Adds the quotation that goes on after the cue and its setting: "...", he said on Monday, "...". */
    List<Span> withQuoteAfter(List<Span> parts, int after) {
        for (int i = after; inside(i) && i < after + LEAD; i++) {
            if (grammar.is(i, "\"") && (grammar.is(i - 1, ",") || grammar.is(i - 1, ":") || grammar.is(i - 1, "."))) {
                Optional<Quote> quote = quotations.opening(i);
                if (quote.isPresent() && !parts.contains(quote.get().inner())) {
                    List<Span> both = new ArrayList<>(parts);
                    both.add(quote.get().inner());
                    return both;
                }
            }
        }
        return parts;
    }
}
