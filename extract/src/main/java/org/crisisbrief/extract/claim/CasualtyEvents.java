package org.crisisbrief.extract.claim;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.source.Span;

/** To which happening of its document a figure of people belongs: the one told nearest in its sentence, or alone in the one before. */
final class CasualtyEvents {

    /** What harms nobody by itself. */
    private static final Set<EventType> HARMLESS = EnumSet.of(
            EventType.DEPLOYMENT,
            EventType.REQUEST,
            EventType.EMERGENCY_MEASURE,
            EventType.POLICY_MEASURE,
            EventType.GOVERNMENT_CHANGE,
            EventType.STRIKE,
            EventType.STATEMENT,
            EventType.OTHER);

    private final AnnotatedText text;
    private final Map<String, Found> events;

    /** @param events the events of the text by id */
    CasualtyEvents(AnnotatedText text, Map<String, Found> events) {
        this.text = text;
        this.events = events;
    }

    /** The figure with the id of its event, where that is plain. */
    Fact linked(Found found) {
        if (!(found.fact() instanceof Fact.Casualties c) || c.event().isPresent()) {
            return found.fact();
        }
        return c.of(of(found.span()));
    }

    private Optional<String> of(Span figure) {
        Sentence sentence = text.sentenceAt(figure.start());
        Optional<String> here = told(sentence).stream()
                .min(Comparator.<Map.Entry<String, Found>>comparingInt(e -> distance(e.getValue(), sentence, figure))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
        if (here.isPresent() || sentence.index() == 0) {
            return here;
        }
        Sentence before = text.sentences().get(sentence.index() - 1);
        List<Map.Entry<String, Found>> told = told(before);
        return before.paragraph() == sentence.paragraph() && told.size() == 1
                ? Optional.of(told.get(0).getKey())
                : Optional.empty();
    }

    private List<Map.Entry<String, Found>> told(Sentence sentence) {
        return events.entrySet().stream()
                .filter(e -> e.getValue().fact() instanceof Fact.Event event && !HARMLESS.contains(event.type()))
                .filter(e -> e.getValue().spans().stream().anyMatch(sentence.span()::contains))
                .toList();
    }

    private static int distance(Found event, Sentence sentence, Span figure) {
        return event.spans().stream()
                .filter(sentence.span()::contains)
                .mapToInt(s -> s.overlaps(figure) ? 0 : Math.max(s.start() - figure.end(), figure.start() - s.end()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
