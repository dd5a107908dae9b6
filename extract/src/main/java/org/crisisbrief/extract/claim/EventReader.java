package org.crisisbrief.extract.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.time.ClauseDate;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Fact.Status;
import org.crisisbrief.model.source.Span;

/** Reads happenings: each telling word is one, until {@link EventGrouping} brings together those that are the same. */
final class EventReader {

    private static final int REACH = 60;

    /** One telling of a happening. */
    record Telling(
            EventType type, Span trigger, Span phrase, DateValue date, EventPlaces.Placed place, Status status) {}

    /** The tellings, by span; those of measures, deployments and requests come from what was found before. */
    List<Telling> read(AnnotatedText text, EventPlaces places, List<Found> found) {
        List<Telling> tellings = new ArrayList<>();
        for (Found f : found) {
            type(f.fact()).ifPresent(type -> tellings.add(telling(text, places, type, f.span(), status(f.fact()))));
        }
        for (String label : List.of("event-noun", "event-verb")) {
            for (Mention m : text.mentions(label)) {
                if (!excluded(text, m)
                        && tellings.stream().noneMatch(t -> t.trigger().overlaps(m.span()))) {
                    tellings.addAll(each(text, places, m));
                }
            }
        }
        tellings.sort(Comparator.comparing(Telling::trigger));
        return tellings;
    }

    private static boolean excluded(AnnotatedText text, Mention mention) {
        return text.covering(mention.span(), "event-not").isPresent()
                || text.covering(mention.span(), "entity")
                        .filter(e -> e.span().length() > mention.span().length())
                        .isPresent()
                || (mention.label().equals("event-verb")
                        && text.covering(mention.span(), "event-noun").isPresent())
                || Modality.isUnreal(text, mention.span());
    }

    /** One telling for each place of a list, so that "in A, B and C" is three. */
    private static List<Telling> each(AnnotatedText text, EventPlaces places, Mention mention) {
        Sentence sentence = text.sentenceAt(mention.start());
        EventType type = EventType.valueOf(
                mention.value(String.class).toUpperCase(Locale.ROOT).replace('-', '_'));
        Status status =
                text.at(mention.start(), "event-attempted").isPresent() ? Status.ATTEMPTED : Status.ACCOMPLISHED;
        List<Telling> tellings = new ArrayList<>();
        for (EventPlaces.Placed placed : places.listed(sentence, mention.span())) {
            Telling one = telling(text, places, type, mention.span(), status);
            tellings.add(new Telling(type, one.trigger(), one.phrase(), one.date(), placed, status));
        }
        return tellings;
    }

    private static Telling telling(
            AnnotatedText text, EventPlaces places, EventType type, Span trigger, Status status) {
        Sentence sentence = text.sentenceAt(trigger.start());
        Span near = new Span(
                Math.max(sentence.span().start(), trigger.start() - REACH),
                Math.min(sentence.span().end(), trigger.end() + REACH));
        DateValue date = ClauseDate.in(text, near, trigger);
        return new Telling(
                type, trigger, Phrases.around(text, sentence, trigger), date, places.of(sentence, trigger), status);
    }

    private static Optional<EventType> type(Fact fact) {
        if (fact instanceof Fact.Deployment) {
            return Optional.of(EventType.DEPLOYMENT);
        }
        if (fact instanceof Fact.Measure measure) {
            return Optional.of(MEASURES.getOrDefault(measure.what(), EventType.EMERGENCY_MEASURE));
        }
        return Optional.empty();
    }

    private static final Map<String, EventType> MEASURES = Map.of(
            "resignation", EventType.GOVERNMENT_CHANGE,
            "dismissal", EventType.GOVERNMENT_CHANGE,
            "request-assistance", EventType.REQUEST,
            "price-control", EventType.POLICY_MEASURE,
            "sanctions", EventType.POLICY_MEASURE,
            "relief", EventType.POLICY_MEASURE,
            "mourning", EventType.POLICY_MEASURE,
            "security-operation", EventType.SECURITY_OPERATION);

    private static Status status(Fact fact) {
        boolean planned = fact instanceof Fact.Deployment d
                && (d.status() == Fact.DeploymentStatus.ANNOUNCED || d.status() == Fact.DeploymentStatus.DECIDED);
        return planned ? Status.PLANNED : Status.ACCOMPLISHED;
    }
}
