package org.crisisbrief.extract.claim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Dateline;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.entity.Entities;
import org.crisisbrief.extract.entity.EntityMention;
import org.crisisbrief.extract.harm.HarmReading;
import org.crisisbrief.extract.time.Timex;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.Place;

/** The day and the town of what a document mostly tells of, where the words for it alone do not give them. */
final class IncidentSetting {

    private static final int LEAD = 2;

    /** A force of one town; those of states, counties and the like are of none. */
    private static final Pattern FORCE = Pattern.compile(
            "(?!Metro|State|National|Federal|Royal|City|Local|County|Transit|University|Highway|Military|New |Park )"
                    + "([A-Z][a-z]+(?: [A-Z][a-z]+)?) Police(?: Department| Dept)?");

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
        for (Mention mention : text.mentions(Timex.LABEL)) {
            DateValue date = mention.value(Timex.class).dates();
            if (telling.contains(text.sentenceAt(mention.start()).index())
                    && date.start().isPresent()
                    && date.start().equals(date.end())
                    && !isSaid(mention)
                    && !isCarried(mention)) {
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

    /** Whether it is the day that the document carries in its dateline. */
    private boolean isCarried(Mention time) {
        Sentence sentence = text.sentenceAt(time.start());
        return text.tokenFrom(time.start()) < Dateline.without(text, sentence).firstToken();
    }

    /** Whether the words are the time of a saying: "police said Tuesday". */
    private boolean isSaid(Mention time) {
        int token = text.tokenFrom(time.start()) - 1;
        for (int i = token; i > token - 3 && i >= 0; i--) {
            Mention verb = text.at(text.tokens().get(i).start(), "person-verb").orElse(null);
            if (verb != null && !text.tokens().get(i).is("died")) {
                return true;
            }
        }
        return false;
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
        if (town.isEmpty() && place.settlement().isEmpty() && place.precision() != Place.Precision.REGION) {
            town = force();
        }
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
        boolean clear = votes.getOrDefault(t, 0) >= 2 * votes.getOrDefault(place, 0);
        return place.precision() == Place.Precision.SETTLEMENT && !clear ? Optional.empty() : Optional.of(t);
    }

    /** The town of the town police that the text names: "Tula Police Department". */
    private Optional<Place> force() {
        for (Mention mention : text.mentions(EntityMention.LABEL)) {
            Matcher name =
                    FORCE.matcher(mention.value(EntityMention.class).referent().name());
            if (name.matches()) {
                return Optional.of(new Place(
                        name.group(1),
                        Place.Precision.SETTLEMENT,
                        Optional.of(name.group(1)),
                        division(),
                        entities.country(),
                        Optional.empty()));
            }
        }
        return Optional.empty();
    }

    /** The place with its division: where nothing else tells it, the only one that the text names. */
    Place inDivision(Place place) {
        if (place.name().isEmpty()
                || place.admin1().isPresent()
                || place.precision() == Place.Precision.COUNTRY
                || place.precision() == Place.Precision.REGION) {
            return place;
        }
        return new Place(
                place.name(), place.precision(), place.settlement(), division(), place.country(), place.coordinates());
    }

    /** The division, where the text names one alone. */
    private Optional<String> division() {
        List<String> named = text.mentions(EntityMention.LABEL).stream()
                .flatMap(m -> entities.place(m.value(EntityMention.class).referent()).stream())
                .filter(p -> p.precision() == Place.Precision.REGION)
                .flatMap(p -> p.admin1().stream())
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private int weight(Mention mention, EntityMention entity) {
        Sentence sentence = text.sentenceAt(mention.start());
        int weight = 1;
        if (sentence.index() < LEAD) {
            weight += 2;
        }
        if (telling.contains(sentence.index())) {
            weight += 1;
            if (text.at(
                            text.tokens()
                                    .get(Math.max(0, text.tokenFrom(mention.start()) - 1))
                                    .start(),
                            "strong-locative")
                    .isPresent()) {
                weight += 2;
            }
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
