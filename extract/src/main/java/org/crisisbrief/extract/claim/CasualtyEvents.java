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

    private static final Set<EventType> HARMFUL = EnumSet.of(
            EventType.RIOT,
            EventType.ARMED_CLASH,
            EventType.ATTACK,
            EventType.BOMBING,
            EventType.KIDNAPPING,
            EventType.ARSON,
            EventType.ROBBERY,
            EventType.SEIZURE,
            EventType.ARREST,
            EventType.SECURITY_OPERATION,
            EventType.PEACEFUL_PROTEST,
            EventType.DISASTER,
            EventType.DISEASE_OUTBREAK,
            EventType.ACCIDENT,
            EventType.DISPLACEMENT);

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
        return new Fact.Casualties(c.harm(), c.people(), c.quantity(), c.names(), of(found.span()));
    }

    private Optional<String> of(Span figure) {
        Sentence sentence = text.sentenceAt(figure.start());
        Optional<String> here = told(sentence).stream()
                .min(Comparator.<String>comparingInt(id -> distance(id, sentence, figure))
                        .thenComparing(Comparator.naturalOrder()));
        if (here.isPresent() || sentence.index() == 0) {
            return here;
        }
        Sentence before = text.sentences().get(sentence.index() - 1);
        List<String> ids = told(before);
        return before.paragraph() == sentence.paragraph() && ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
    }

    private List<String> told(Sentence sentence) {
        return events.entrySet().stream()
                .filter(e -> e.getValue().fact() instanceof Fact.Event event && HARMFUL.contains(event.type()))
                .filter(e -> e.getValue().spans().stream().anyMatch(sentence.span()::contains))
                .map(Map.Entry::getKey)
                .toList();
    }

    private int distance(String id, Sentence sentence, Span figure) {
        return events.get(id).spans().stream()
                .filter(sentence.span()::contains)
                .mapToInt(s -> s.overlaps(figure) ? 0 : Math.max(s.start() - figure.end(), figure.start() - s.end()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
