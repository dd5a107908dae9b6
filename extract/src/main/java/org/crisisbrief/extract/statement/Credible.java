package org.crisisbrief.extract.statement;

import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Token;
import org.crisisbrief.extract.entity.EntityMention;
import org.crisisbrief.model.source.Span;

/**
 * Whether words that stand where a speaker would can be one. A headline that runs into a name ("Fire spreads after blast at the
 * mill Red Cross says") leaves the name; an article, a figure or a doing alone ("The", "40", "sneezing") leaves nobody.
 */
final class Credible {

    /** So many words before a name are no description of it any more. */
    private static final int DESCRIPTION = 4;

    private static final List<String> JOINTS =
            List.of("g-determiner", "g-preposition", "g-conjunction", "g-subordinator", "people", "title");

    private Credible() {}

    static StatementReading of(AnnotatedText text, StatementReading reading) {
        Optional<Voice> speaker = reading.speaker().flatMap(v -> of(text, v));
        return speaker.equals(reading.speaker())
                ? reading
                : new StatementReading(
                        reading.parts(),
                        reading.wording(),
                        reading.mode(),
                        reading.asserted(),
                        reading.cue(),
                        speaker,
                        reading.carriers(),
                        reading.stance());
    }

    private static Optional<Voice> of(AnnotatedText text, Voice voice) {
        if (voice.referent().isPresent() || voice.pronoun()) {
            return Optional.of(voice);
        }
        List<Token> tokens = text.tokens()
                .subList(
                        text.tokenFrom(voice.span().start()),
                        text.tokenFrom(voice.span().end()));
        Optional<Mention> name = lastName(text, voice.span());
        if (name.isPresent()
                && text.tokenFrom(name.get().start())
                                - text.tokenFrom(voice.span().start())
                        > DESCRIPTION
                && !isPartOfAPhrase(text, name.get())) {
            return Optional.of(Voice.of(name.get(), text.slice(name.get().span())));
        }
        return tokens.stream().allMatch(t -> isNobody(text, t)) ? Optional.empty() : Optional.of(voice);
    }

    /** Whether a name, with its titles, goes with a word that joins it to what stands before: "an adviser of President Diaz". */
    private static boolean isPartOfAPhrase(AnnotatedText text, Mention name) {
        int before = text.tokenFrom(name.start()) - 1;
        while (before > 0 && text.tokens().get(before).isCapitalised()) {
            before--;
        }
        Token joint = text.tokens().get(before);
        return !joint.isWord()
                || JOINTS.stream().anyMatch(l -> text.at(joint.start(), l).isPresent());
    }

    /** The name that the words end with. */
    private static Optional<Mention> lastName(AnnotatedText text, Span words) {
        return text.mentions(EntityMention.LABEL, words).stream()
                .filter(m -> m.end() == words.end())
                .findFirst();
    }

    private static boolean isNobody(AnnotatedText text, Token token) {
        return !token.isWord()
                || text.at(token.start(), "g-determiner").isPresent()
                || text.at(token.start(), "g-preposition").isPresent()
                || !token.isCapitalised() && token.key().endsWith("ing");
    }
}
