package org.crisisbrief.extract.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.model.fact.Fact.Stance;
import org.crisisbrief.model.source.Span;

/** What a statement does: by its verb, or by telling words in it. */
final class Stances {

    private static final Pattern CALL =
            Pattern.compile("(?s).*\\b(call|calls|urge|urges|should|must|appeal)\\b.*", Pattern.CASE_INSENSITIVE);

    private Stances() {}

    static Optional<Stance> of(AnnotatedText text, Cue cue, List<Span> parts) {
        boolean urges = cue.frame() == Cue.Frame.URGE;
        Optional<Stance> byWord = inWords(text, parts, urges);
        if (cue.stance().isPresent() && !(urges && byWord.isPresent())) {
            return cue.stance();
        }
        return byWord.or(() -> urges ? Optional.of(Stance.REQUESTS) : Optional.empty());
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
        return parts.stream().anyMatch(p -> CALL.matcher(text.slice(p)).matches());
    }

    static Stance stance(String value) {
        return Stance.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
