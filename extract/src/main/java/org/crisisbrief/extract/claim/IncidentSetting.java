package org.crisisbrief.extract.claim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.entity.Entities;
import org.crisisbrief.extract.entity.EntityMention;
import org.crisisbrief.extract.harm.HarmReading;
import org.crisisbrief.extract.time.ClauseDate;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.Place;

/** The day and the town of what a document mostly tells of, where the words for it alone do not give them. */
final class IncidentSetting {

    private static final int LEAD = 2;

    private final AnnotatedText text;
    private final Entities entities;
    private final Set<Integer> telling = new HashSet<>();

    IncidentSetting(AnnotatedText text, Entities entities, List<HarmReading.Place> places) {
        this.text = text;
        this.entities = entities;
        places.forEach(p -> telling.add(p.sentence().index()));
        for (String label : List.of("incident-verb", "event-noun", "event-verb")) {
            text.mentions(label)
                    .forEach(m -> telling.add(text.sentenceAt(m.start()).index()));
        }
    }

    /** The day that most of the sentences about it give, the first of them where they are even. */
    Optional<DateValue> day() {
        Map<LocalDate, Integer> votes = new LinkedHashMap<>();
        Map<LocalDate, DateValue> values = new LinkedHashMap<>();
        for (Sentence sentence : text.sentences()) {
            if (!telling.contains(sentence.index())) {
                continue;
            }
            DateValue date = ClauseDate.in(text, sentence.span(), sentence.span());
            if (date.start().isPresent() && date.start().equals(date.end())) {
                votes.merge(date.start().get(), 1, Integer::sum);
                values.putIfAbsent(date.start().get(), date);
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<LocalDate, Integer>comparingByValue())
                .flatMap(most -> votes.entrySet().stream()
                        .filter(e -> e.getValue().equals(most.getValue()))
                        .findFirst())
                .map(e -> values.get(e.getKey()))
                .map(d -> DateValue.day(d.start().orElseThrow(), DateValue.Precision.DERIVED, d.text()));
    }

    /** The place with its town: its own, else the town named most in the places that tell where a text is set. */
    Optional<Place> town(Place place) {
        Map<Place, Integer> votes = new LinkedHashMap<>();
        for (Mention mention : text.mentions(EntityMention.LABEL)) {
            EntityMention entity = mention.value(EntityMention.class);
            Optional<Place> named = entities.place(entity.referent())
                    .filter(p -> p.precision() == Place.Precision.SETTLEMENT)
                    .filter(p -> entity.use() != Entity.Use.DEMONYM);
            named.ifPresent(p -> votes.merge(p, weight(mention, entity), Integer::sum));
        }
        Optional<Place> town = votes.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<Place, Integer> e) -> e.getValue()))
                .map(Map.Entry::getKey);
        if (town.isEmpty() || place.settlement().isPresent() && place.precision() == Place.Precision.SITE) {
            return Optional.empty();
        }
        Place t = town.get();
        if (place.precision() == Place.Precision.SITE && place.country().equals(t.country())) {
            return Optional.of(new Place(
                    place.name(),
                    place.precision(),
                    t.settlement(),
                    t.admin1(),
                    t.country(),
                    place.coordinates().or(t::coordinates)));
        }
        return place.precision() == Place.Precision.SETTLEMENT ? Optional.empty() : Optional.of(t);
    }

    private int weight(Mention mention, EntityMention entity) {
        Sentence sentence = text.sentenceAt(mention.start());
        int weight = 1;
        if (sentence.index() < LEAD) {
            weight += 2;
        }
        if (telling.contains(sentence.index())) {
            weight += 1;
        }
        if (isDateline(mention)) {
            weight += 4;
        }
        int after = text.tokenFrom(mention.end());
        if (after < text.tokens().size()
                && Set.of("police", "officers", "detectives")
                        .contains(text.tokens().get(after).key())) {
            weight += 2;
        }
        return weight;
    }

    private boolean isDateline(Mention mention) {
        return text.sentenceAt(mention.start()).firstToken() == text.tokenFrom(mention.start())
                && text.plain()
                        .substring(mention.end(), Math.min(text.plain().length(), mention.end() + 30))
                        .matches("(?s)(?:, [A-Z][\\w. ]*)? ?(?:\\(|-|:).*");
    }
}
