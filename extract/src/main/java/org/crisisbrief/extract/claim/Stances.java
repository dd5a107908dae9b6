package org.crisisbrief.extract.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.model.fact.Fact.Stance;
import org.crisisbrief.model.source.Span;

/** What a statement does: by its verb, or by telling words in it. */
final class Stances {

    private Stances() {}

    static Optional<Stance> of(AnnotatedText text, Mention cue, List<Span> parts, String[] frame) {
        boolean urges = frame[0].equals("urge");
        Optional<Stance> byWord = parts.stream()
                .flatMap(part -> text.mentions("stance-word", part).stream())
                .map(m -> stance(m.value(String.class)))
                .filter(s -> urges || s != Stance.CALLS_FOR_RESTRAINT || calls(text, parts))
                .findFirst();
        if (frame.length > 1 && !(urges && byWord.isPresent())) {
            return Optional.of(stance(frame[1]));
        }
        return byWord.or(() -> urges ? Optional.of(Stance.REQUESTS) : Optional.empty());
    }

    /** Whether the words themselves call for something. */
    private static boolean calls(AnnotatedText text, List<Span> parts) {
        return parts.stream()
                .anyMatch(p -> text.slice(p)
                        .toLowerCase(Locale.ROOT)
                        .matches("(?s).*\\b(call|calls|urge|urges|should|must|appeal)\\b.*"));
    }

    private static Stance stance(String value) {
        return Stance.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
