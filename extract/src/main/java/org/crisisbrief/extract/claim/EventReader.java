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
import org.crisisbrief.extract.annotate.TakenWords;
import org.crisisbrief.extract.entity.EntityMention;
import org.crisisbrief.extract.statement.Voice;
import org.crisisbrief.extract.violence.Deeds;
import org.crisisbrief.extract.violence.Part;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Fact.Status;
import org.crisisbrief.model.source.Span;

/** Reads happenings: each telling word is one, until {@link EventGrouping} brings together those that are the same. */
final class EventReader {

    /** One telling of a happening. */
    record Telling(
            EventType type,
            Span trigger,
            Span phrase,
            DateValue date,
            EventPlaces.Placed place,
            Status status,
            List<Voice> doers,
            List<Part> parts) {

        Telling with(List<Part> more) {
            List<Part> all = new ArrayList<>(parts);
            all.addAll(more);
            return new Telling(type, trigger, phrase, date, place, status, doers, all);
        }
    }

    private static final List<String> TELLING = List.of(
            "event-noun",
            "event-verb",
            "event-strikes",
            "event-went-off",
            "event-rams",
            "event-shock",
            "violence-plant",
            "event-spread");

    /** The tellings, by span; those of measures, deployments and requests come from what was found before. */
    List<Telling> read(AnnotatedText text, EventPlaces places, List<Found> found) {
        List<Telling> tellings = new ArrayList<>();
        Victims victims = new Victims(text, found);
        for (Found f : found) {
            type(f.fact()).ifPresent(type -> tellings.add(of(text, places, type, f)));
        }
        TakenWords triggers = new TakenWords();
        tellings.forEach(t -> triggers.take(t.trigger()));
        for (String label : TELLING) {
            for (Mention m : text.mentions(label)) {
                if (!excluded(text, m) && !triggers.touch(m.span())) {
                    for (Telling telling : each(text, places, m, victims)) {
                        tellings.add(telling);
                        triggers.take(telling.trigger());
                    }
                }
            }
        }
        tellings.sort(Comparator.comparing(Telling::trigger));
        new Aftermaths(text, places).join(tellings);
        new Culprits(text).join(tellings);
        return tellings;
    }

    private static Telling of(AnnotatedText text, EventPlaces places, EventType type, Found found) {
        Telling t = telling(text, places, type, found.span(), status(found.fact()));
        return new Telling(
                t.type(), t.trigger(), t.phrase(), t.date(), t.place(), t.status(), found.doers(), List.of());
    }

    private static boolean excluded(AnnotatedText text, Mention mention) {
        return text.covering(mention.span(), "event-not").isPresent()
                || text.covering(mention.span(), "time").isPresent()
                || text.covering(mention.span(), "entity")
                        .filter(e -> e.span().length() > mention.span().length())
                        .isPresent()
                || (mention.label().equals("event-verb")
                        && text.covering(mention.span(), "event-noun").isPresent())
                || (mention.label().equals("event-strikes") && !isForceOfNature(text, mention))
                || (mention.label().equals("event-rams") && !isAmong("vessel", text, mention))
                || (mention.label().equals("event-shock") && !isAmong("seismic", text, mention))
                || isLabel(text, mention.span())
                || isInfinitive(text, mention)
                || Modality.isAsked(text, mention.span())
                || Modality.isUnreal(text, mention.span());
    }

    /** Whether a word for a force of nature stands in the sentence, so that what struck may be one. */
    private static boolean isForceOfNature(AnnotatedText text, Mention mention) {
        Span sentence = text.sentenceAt(mention.start()).span();
        return text.mentions("event-noun", sentence).stream().anyMatch(m -> type(m) == EventType.DISASTER);
    }

    /** Whether a word of the kind stands in the sentence, so that what is told is of that kind too. */
    private static boolean isAmong(String label, AnnotatedText text, Mention mention) {
        return !text.mentions(label, text.sentenceAt(mention.start()).span()).isEmpty();
    }

    /** Whether works that blow up by themselves stand in the sentence, and nothing that it would have been done with. */
    private static boolean isMishap(AnnotatedText text, Sentence sentence) {
        return !text.mentions("event-works", sentence.span()).isEmpty()
                && text.mentions("instrument", sentence.span()).isEmpty();
    }

    /** Whether "tried to" or the like stands before the word, or begins it. */
    private static boolean isAttempted(AnnotatedText text, Mention mention) {
        Sentence sentence = text.sentenceAt(mention.start());
        return text.at(mention.start(), "event-attempted").isPresent()
                || text.mentions("event-attempted", sentence.span()).stream()
                        .anyMatch(m -> text.tokenFrom(m.end()) == text.tokenFrom(mention.start()));
    }

    /** Whether a noun's form stands as a verb behind "to": "they came to attack the post". */
    private static boolean isInfinitive(AnnotatedText text, Mention mention) {
        int first = text.tokenFrom(mention.start());
        int end = text.tokenFrom(mention.end());
        boolean object = end < text.tokens().size()
                && (text.at(text.tokens().get(end).start(), "g-determiner").isPresent()
                        || text.at(text.tokens().get(end).start(), EntityMention.LABEL)
                                .isPresent());
        return mention.label().equals("event-noun")
                && Deeds.VIOLENT.contains(type(mention))
                && first > 0
                && text.tokens().get(first - 1).is("to")
                && object
                && !isAttempted(text, mention);
    }

    /** Whether the word stands in a short quotation, as somebody's label for what happened. */
    private static boolean isLabel(AnnotatedText text, Span words) {
        return text.quoteAt(words.start())
                .filter(q -> text.tokenFrom(q.inner().end())
                                - text.tokenFrom(q.inner().start())
                        <= 4)
                .isPresent();
    }

    /** One telling for each place of a list, so that "in A, B and C" is three. */
    private static List<Telling> each(AnnotatedText text, EventPlaces places, Mention mention, Victims victims) {
        Sentence sentence = text.sentenceAt(mention.start());
        Optional<EventType> told = mention.label().equals("event-spread")
                ? spreading(text, sentence, mention)
                : Optional.of(type(mention));
        if (told.isEmpty()) {
            return List.of();
        }
        Deeds deeds = new Deeds(text, sentence);
        if (mention.label().equals("violence-plant") && !deeds.isPlanting(mention)) {
            return List.of();
        }
        EventType deed = deeds.type(told.get(), mention);
        EventType type = deed == EventType.BOMBING && isMishap(text, sentence) ? EventType.ACCIDENT : deed;
        Status status = isAttempted(text, mention) ? Status.ATTEMPTED : Status.ACCOMPLISHED;
        boolean violent = Deeds.VIOLENT.contains(type);
        List<Part> parts = violent ? victims.counted(sentence, deeds.of(type, mention)) : List.of();
        List<Telling> tellings = new ArrayList<>();
        for (EventPlaces.Placed placed : places.listed(sentence, mention.span())) {
            Telling one = telling(text, places, type, mention.span(), status);
            tellings.add(new Telling(
                    type,
                    one.trigger(),
                    one.phrase(),
                    one.date(),
                    placed,
                    status,
                    violent ? List.of() : doers(text, sentence, mention),
                    parts));
        }
        return tellings;
    }

    private static EventType type(Mention mention) {
        return EventType.valueOf(
                mention.value(String.class).toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** What spreads is the happening named last before: "protests, which spread to X"; nothing for other things. */
    private static Optional<EventType> spreading(AnnotatedText text, Sentence sentence, Mention mention) {
        Span before = new Span(sentence.span().start(), mention.start());
        return text.mentions("event-noun", before).stream().reduce((a, b) -> b).map(EventReader::type);
    }

    static Telling telling(AnnotatedText text, EventPlaces places, EventType type, Span trigger, Status status) {
        Sentence sentence = text.sentenceAt(trigger.start());
        return new Telling(
                type,
                trigger,
                Phrases.around(text, sentence, trigger),
                EventDates.of(text, sentence, trigger),
                places.of(sentence, trigger),
                status,
                List.of(),
                List.of());
    }

    /** Those who did what a verb tells: its subject and the voices joined with it. */
    private static List<Voice> doers(AnnotatedText text, Sentence sentence, Mention mention) {
        if (!mention.label().equals("event-verb")) {
            return List.of();
        }
        Clause clause = new Clause(text, sentence);
        return clause
                .subjectOf(text.tokenFrom(mention.start()), sentence.firstToken())
                .map(clause::coordinated)
                .orElse(List.of())
                .stream()
                .map(m -> Voice.of(m, text.slice(m.span())))
                .toList();
    }

    /** The type of the event that a fact tells of; the noun of a security operation is read as one itself. */
    private static Optional<EventType> type(Fact fact) {
        if (fact instanceof Fact.Deployment) {
            return Optional.of(EventType.DEPLOYMENT);
        }
        if (fact instanceof Fact.Measure measure && !measure.what().equals("security-operation")) {
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
            "mourning", EventType.POLICY_MEASURE);

    private static Status status(Fact fact) {
        boolean planned = fact instanceof Fact.Deployment d
                && (d.status() == Fact.DeploymentStatus.ANNOUNCED || d.status() == Fact.DeploymentStatus.DECIDED);
        return planned ? Status.PLANNED : Status.ACCOMPLISHED;
    }
}
