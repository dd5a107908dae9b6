package org.crisisbrief.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;

/** Those who pass words on: "quoted by X", "X cited", "citing Y", "according to X" after somebody else's words. */
final class Carriers {

    private final AnnotatedText text;
    private final Sentence sentence;
    private final Clause clause;

    Carriers(AnnotatedText text, Sentence sentence, Clause clause) {
        this.text = text;
        this.sentence = sentence;
        this.clause = clause;
    }

    /** Whether "X cited" or "X reported" closes a sentence in which somebody else already speaks. */
    boolean isCarrierVerb(int verb, int after) {
        boolean closes = !clause.inside(after) || !clause.token(after).isWord();
        return closes
                && clause.label(verb, "cited").isPresent()
                && otherCueBefore(verb)
                && voiceBefore(verb).isPresent();
    }

    /** Whether this "according to" only carries words whose speaker has been read. */
    boolean isSecond(int token, List<StatementReading> readings) {
        return !readings.isEmpty()
                && token > sentence.firstToken()
                && clause.is(token - 1, ",")
                && readings.stream()
                        .anyMatch(r -> r.cue().end() <= clause.token(token).start());
    }

    /** The carriers named after the cue at this token, in order. */
    List<Voice> after(int cue) {
        List<Voice> carriers = new ArrayList<>();
        for (int i = cue + 1; clause.inside(i); i++) {
            if (clause.quoted(clause.token(i).start())) {
                continue;
            }
            Optional<Mention> phrase = clause.label(i, "quoted-by");
            if (phrase.isEmpty() && clause.is(i - 1, ",")) {
                phrase = clause.label(i, "according");
            }
            if (phrase.isPresent()) {
                clause.voiceAt(text.tokenFrom(phrase.get().end()))
                        .map(this::name)
                        .ifPresent(carriers::add);
            } else if (clause.label(i, "cited").isPresent()
                    && isCarrierVerb(
                            i,
                            text.tokenFrom(
                                    clause.label(i, "cited").orElseThrow().end()))) {
                voiceBefore(i).map(this::name).ifPresent(carriers::add);
            }
        }
        return carriers;
    }

    /** The voice in ", citing Y," between the subject or its verb and what follows: the real speaker. */
    Optional<Voice> citedInside(Mention subject, int verb) {
        for (int i = text.tokenFrom(subject.end()); clause.inside(i) && i < verb + 6; i++) {
            Optional<Mention> citing = clause.label(i, "citing");
            if (citing.isPresent() && !clause.quoted(citing.get().start())) {
                return clause.voiceAt(text.tokenFrom(citing.get().end())).map(this::name);
            }
        }
        return Optional.empty();
    }

    /** The carriers in ", quoted by X," between the subject and its verb. */
    List<Voice> between(Mention subject, int verb) {
        List<Voice> carriers = new ArrayList<>();
        for (int i = text.tokenFrom(subject.end()); i < verb && clause.inside(i); i++) {
            clause.label(i, "quoted-by")
                    .flatMap(phrase -> clause.voiceAt(text.tokenFrom(phrase.end())))
                    .map(this::name)
                    .ifPresent(carriers::add);
        }
        return carriers;
    }

    private Optional<Mention> voiceBefore(int verb) {
        int end = clause.token(verb).start();
        return clause.voices().stream()
                .filter(v -> v.end() <= end && end - v.end() <= 2)
                .findFirst();
    }

    private boolean otherCueBefore(int verb) {
        for (int i = sentence.firstToken(); i < verb - 2; i++) {
            if (!clause.quoted(clause.token(i).start())
                    && (clause.label(i, "speech-verb").isPresent()
                            || clause.label(i, "according").isPresent())) {
                return true;
            }
        }
        return false;
    }

    private Voice name(Mention mention) {
        return Voice.of(mention, text.slice(mention.span()));
    }
}
