package org.crisisbrief.extract.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Token;
import org.crisisbrief.model.fact.Fact.Stance;
import org.crisisbrief.model.source.Span;

/** What a statement does: by its verb, or by telling words in it. */
final class Stances {

    /** So many words at most name who is asked. */
    private static final int LISTENER = 8;

    private Stances() {}

    static Optional<Stance> of(AnnotatedText text, Cue cue, List<Span> parts) {
        boolean asks = cue.frame() == Cue.Frame.ASK;
        boolean urges = cue.frame() == Cue.Frame.URGE || asks && asksFor(text, parts);
        if (asks && !urges) {
            return Optional.empty();
        }
        Optional<Stance> byWord = inWords(text, parts, urges);
        if (cue.frame() == Cue.Frame.TO && isHelp(text, cue)) {
            return Optional.of(Stance.SUPPORTS);
        }
        if (cue.stance().isPresent() && !(urges && byWord.isPresent())) {
            return cue.stance();
        }
        return byWord.or(() -> urges ? Optional.of(Stance.REQUESTS) : Optional.empty());
    }

    /** "offered to send": help is held out. */
    private static boolean isHelp(AnnotatedText text, Cue cue) {
        boolean offers = text.at(cue.span().start(), "offer-verb").isPresent();
        int verb = cue.end() + 1;
        return offers
                && verb < text.tokens().size()
                && text.at(text.tokens().get(verb).start(), "help-verb").isPresent();
    }

    /** Whether an act is asked for and no answer: "asked them to ...", "asked for ...". */
    private static boolean asksFor(AnnotatedText text, List<Span> parts) {
        int first = text.tokenFrom(parts.get(0).start());
        int end = Math.min(text.tokenFrom(parts.get(0).end()), first + LISTENER);
        for (int i = first; i < end; i++) {
            Token word = text.tokens().get(i);
            if (text.at(word.start(), WordClass.SUBORDINATOR.label()).isPresent()) {
                return false;
            }
            if (word.is("to") || word.is("for")) {
                return true;
            }
        }
        return false;
    }

    /** The stance that the words themselves show. */
    static Optional<Stance> inWords(AnnotatedText text, List<Span> parts) {
        return inWords(text, parts, false);
    }

    private static Optional<Stance> inWords(AnnotatedText text, List<Span> parts, boolean urges) {
        return parts.stream()
                .flatMap(part -> text.mentions("stance-word", part).stream())
                .map(m -> stance(m.value(String.class)))
                .filter(s -> urges || s != Stance.CALLS_FOR_RESTRAINT || calls(text, parts))
                .findFirst();
    }

    /** Whether the words themselves call for something. */
    private static boolean calls(AnnotatedText text, List<Span> parts) {
        return parts.stream().anyMatch(p -> !text.mentions("calling-word", p).isEmpty());
    }

    static Stance stance(String value) {
        return Stance.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
