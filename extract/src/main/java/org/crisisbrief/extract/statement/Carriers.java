package org.crisisbrief.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;

/** Those who pass words on: "quoted by X", "X cited", "citing Y", "according to X" after somebody else's words. */
final class Carriers {

    /** What a body is: by its own name, by a word of its name, before it or behind it. */
    private static final Set<String> MEDIA = Set.of("organisation", "org-head", "org-introducer", "org-trailer");

    private final Grammar grammar;
    private final AnnotatedText text;
    private final Sentence sentence;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final Speakers speakers;

    Carriers(Grammar grammar, Sentence sentence, NounPhrases phrases, Subjects subjects, Speakers speakers) {
        this.grammar = grammar;
        this.text = grammar.text();
        this.sentence = sentence;
        this.phrases = phrases;
        this.subjects = subjects;
        this.speakers = speakers;
    }

    private boolean inside(int token) {
        return token >= sentence.firstToken() && token < sentence.endToken();
    }

    /** Whether "X cited" or "X reported" closes a sentence in which somebody else already speaks. */
    boolean isCarrierVerb(int verb, int after) {
        boolean closes = !inside(after) || !grammar.isWord(after);
        return closes
                && grammar.isLabelled(verb, "cited")
                && otherCueBefore(verb)
                && voiceBefore(verb).isPresent();
    }

    /** Whether this "according to" only carries words whose speaker has been read. */
    boolean isSecond(int token, List<StatementReading> readings) {
        return !readings.isEmpty()
                && token > sentence.firstToken()
                && grammar.is(token - 1, ",")
                && readings.stream()
                        .anyMatch(r -> r.cue().end() <= grammar.token(token).start());
    }

    /** The carriers named after the cue at this token, in order. */
    List<Voice> after(int cue) {
        List<Voice> carriers = new ArrayList<>();
        grammar.at(cue, "carried-cue")
                .map(m -> text.tokenFrom(m.end()))
                .filter(by -> grammar.is(by, "by"))
                .flatMap(by -> voiceAt(by + 1))
                .ifPresent(carriers::add);
        told(cue).ifPresent(carriers::add);
        for (int i = cue + 1; inside(i); i++) {
            if (grammar.isQuoted(i)) {
                continue;
            }
            Optional<Mention> phrase = grammar.at(i, "quoted-by");
            if (phrase.isEmpty() && grammar.is(i - 1, ",")) {
                phrase = grammar.at(i, "according");
            }
            if (phrase.isPresent()) {
                voiceAt(text.tokenFrom(phrase.get().end())).ifPresent(carriers::add);
            } else if (grammar.isLabelled(i, "cited")
                    && isCarrierVerb(
                            i,
                            text.tokenFrom(grammar.at(i, "cited").orElseThrow().end()))) {
                voiceBefore(i).ifPresent(carriers::add);
            }
        }
        return carriers;
    }

    /** The voice in ", citing Y," between the subject or its verb and what follows: the real speaker. */
    Optional<Voice> citedInside(NounPhrase subject, int verb) {
        for (int i = subject.head() + 1; inside(i) && i < verb + 6; i++) {
            Optional<Mention> citing = grammar.at(i, "citing");
            if (citing.isPresent() && !grammar.isQuoted(i)) {
                return voiceAt(text.tokenFrom(citing.get().end()));
            }
        }
        return Optional.empty();
    }

    /** The medium that somebody told it: "she told the daily Hoy". */
    private Optional<Voice> told(int cue) {
        return grammar.at(cue, "told")
                .map(m -> text.tokenFrom(m.end()))
                .flatMap(first -> phrases.at(first, sentence.endToken()))
                .filter(this::isMedium)
                .map(speakers::one)
                .filter(v -> v.named() && !v.pronoun());
    }

    private boolean isMedium(NounPhrase phrase) {
        for (int i = phrase.first(); i <= phrase.head(); i++) {
            for (Mention m : text.startingAt(grammar.token(i).start())) {
                if (MEDIA.contains(m.label()) && m.value() instanceof String kind && kind.contains("media")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The carriers in ", quoted by X," between the subject and its verb. */
    List<Voice> between(NounPhrase subject, int verb) {
        List<Voice> carriers = new ArrayList<>();
        for (int i = subject.head() + 1; i < verb && inside(i); i++) {
            grammar.at(i, "quoted-by")
                    .flatMap(phrase -> voiceAt(text.tokenFrom(phrase.end())))
                    .ifPresent(carriers::add);
        }
        return carriers;
    }

    Optional<Voice> voiceAt(int token) {
        return phrases.at(token, sentence.endToken())
                .filter(np -> np.end() - np.first() > 1 || !grammar.has(np.first(), WordClass.DETERMINER))
                .map(speakers::one);
    }

    private Optional<Voice> voiceBefore(int verb) {
        return subjects.before(verb, sentence.firstToken()).map(speakers::one);
    }

    private boolean otherCueBefore(int verb) {
        for (int i = sentence.firstToken(); i < verb - 2; i++) {
            if (!grammar.isQuoted(i)
                    && (grammar.isLabelled(i, "speech-verb") && !grammar.isLabelled(i, "noun-or-verb")
                            || grammar.isLabelled(i, "according"))) {
                return true;
            }
        }
        return false;
    }
}
