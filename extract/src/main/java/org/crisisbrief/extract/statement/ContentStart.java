package org.crisisbrief.extract.statement;

import java.util.Optional;
import org.crisisbrief.extract.annotate.Sentence;

/** Where the words begin that follow a cue: after "that", the listener, and when and where they were said. */
final class ContentStart {

    private static final int LEAD = 16;

    private final Grammar grammar;
    private final Sentence sentence;
    private final NounPhrases phrases;

    ContentStart(Grammar grammar, Sentence sentence, NounPhrases phrases) {
        this.grammar = grammar;
        this.sentence = sentence;
        this.phrases = phrases;
    }

    private boolean inside(int token) {
        return token >= sentence.firstToken() && token < sentence.endToken();
    }

    int after(Cue cue) {
        int after = cue.end();
        boolean reports =
                cue.frame() == Cue.Frame.CLAUSE || cue.frame() == Cue.Frame.TELL || cue.frame() == Cue.Frame.ASK;
        if (cue.frame() == Cue.Frame.LABEL) {
            return grammar.is(after, "as") ? after + 1 : after;
        }
        if (!reports) {
            return skipSetting(after);
        }
        Optional<Integer> opened = afterThat(after, cue.frame());
        if (opened.isPresent()) {
            return opened.get();
        }
        if (cue.frame() == Cue.Frame.TELL || cue.frame() == Cue.Frame.ASK) {
            return skipListener(after, cue.frame());
        }
        return skipSetting(after);
    }

    /** The token after "that" or a colon, or of a quotation's opening mark, if only setting stands before it. */
    private Optional<Integer> afterThat(int after, Cue.Frame frame) {
        if (frame == Cue.Frame.CLAUSE && !isLead(after)) {
            return Optional.empty();
        }
        for (int i = after; inside(i) && i < after + LEAD; i++) {
            if (grammar.is(i, "that")) {
                boolean determines = i > after && grammar.has(i - 1, WordClass.PREPOSITION)
                        || grammar.is(i + 1, "of")
                        || i > after && grammar.is(i - 1, "and");
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

    /** Whether "that", a setting, or the one who listens stands here, and not something that is said. */
    private boolean isLead(int after) {
        int i = after;
        while (inside(i) && grammar.has(i, WordClass.ADVERB)) {
            i++;
        }
        return !grammar.isWord(i)
                || grammar.is(i, "that")
                || grammar.has(i, WordClass.PREPOSITION)
                || grammar.afterTime(i) > i
                || listens(i);
    }

    /** "warned residents that". */
    private boolean listens(int token) {
        return phrases.at(token, sentence.endToken())
                .filter(np -> grammar.is(np.end(), "that") && np.end() - np.first() < 6)
                .filter(np -> grammar.isLabelled(np.head(), "people")
                        || grammar.isLabelled(np.first(), "people")
                        || grammar.isLabelled(np.first(), "actor")
                        || grammar.isLabelled(np.first(), "entity"))
                .isPresent();
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
}
