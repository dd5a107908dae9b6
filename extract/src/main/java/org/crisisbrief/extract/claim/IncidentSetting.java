package org.crisisbrief.extract.claim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Dateline;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.entity.Entities;
import org.crisisbrief.extract.entity.EntityMention;
import org.crisisbrief.extract.entity.TownSign;
import org.crisisbrief.extract.harm.HarmReading;
import org.crisisbrief.extract.time.Timex;
import org.crisisbrief.model.fact.Coordinates;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.Place;
import org.crisisbrief.model.source.Span;

/** The day and the town of what a document mostly tells of, where the words for it alone do not give them. */
final class IncidentSetting {

    private static final int LEAD = 2;

    /** So many times more must tell of another town than of the one named beside the words for what happened. */
    private static final int CLEAR = 2;

    /** That a town is named, and nothing more, tells no more than this the oftener: so are people of its name. */
    private static final int ENOUGH = 2;

    /** So many degrees from a city may be a part of it: some 50 kilometres. */
    private static final double NEAR = 0.45;

    private static final String FAINT = "town.NAMED";
    private static final String FORCE = "town.FORCE";

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
                    && !isLater(mention)
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

    /** Whether the words are the time when somebody died of earlier wounds. */
    private boolean isLater(Mention time) {
        return !text.mentions("late-death", text.sentenceAt(time.start()).span())
                .isEmpty();
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

    /** A town and the first words that tell it, if they stand in the text. */
    record Town(Place place, Optional<Span> at) {}

    /**
     * The place with its town: its own, else the town that the signs in the text and its title mostly tell.
     *
     * @return nothing where the place stands as it is
     */
    Optional<Town> town(Place place) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        Map<String, Town> towns = new LinkedHashMap<>();
        Map<String, Integer> faint = new HashMap<>();
        Set<String> policed = new HashSet<>();
        for (Mention mention : text.mentions(TownSign.LABEL)) {
            TownSign sign = mention.value(TownSign.class);
            String name = sign.place().name();
            if (FAINT.equals(mention.rule()) && faint.merge(name, 1, Integer::sum) > ENOUGH) {
                continue;
            }
            if (FORCE.equals(mention.rule())) {
                policed.add(name);
            }
            votes.merge(name, weight(mention, sign), Integer::sum);
            Optional<Span> at = sign.inTitle() ? Optional.empty() : Optional.of(mention.span());
            towns.merge(name, new Town(sign.place(), at), (a, b) -> a.at().isPresent() ? a : b);
        }
        if (text.isShouted()) {
            new NamedSettlements(text, entities, telling).votes().forEach((town, weight) -> {
                votes.merge(town.name(), weight, Integer::sum);
                towns.putIfAbsent(town.name(), new Town(town, Optional.empty()));
            });
        }
        Optional<Town> most = most(votes, towns, policed);
        if (most.isEmpty()) {
            return Optional.empty();
        }
        Place t = most.get().place();
        int own = votes.getOrDefault(place.settlement().orElse(place.name()), 0);
        boolean clear = votes.getOrDefault(t.name(), 0) >= CLEAR * own;
        if (place.precision() == Place.Precision.SITE && place.settlement().isPresent()) {
            return clear && !place.settlement().equals(t.settlement()) ? most : Optional.empty();
        }
        if (place.precision() == Place.Precision.SITE
                && (place.country().isEmpty() || place.country().equals(t.country()))) {
            Place site = new Place(
                    place.name(),
                    place.precision(),
                    t.settlement(),
                    t.admin1(),
                    t.country(),
                    place.coordinates().or(t::coordinates));
            return Optional.of(new Town(site, Optional.empty()));
        }
        boolean same = t.name().equals(place.name());
        return place.precision() == Place.Precision.SETTLEMENT && !clear && !same ? Optional.empty() : most;
    }

    /**
     * The town that the signs mostly tell; of one without a police of its own, the town near it whose police the text names, for
     * it may be a part of that.
     */
    private static Optional<Town> most(Map<String, Integer> votes, Map<String, Town> towns, Set<String> policed) {
        Comparator<Map.Entry<String, Integer>> order = Map.Entry.comparingByValue();
        Optional<Town> most = votes.entrySet().stream().max(order).map(e -> towns.get(e.getKey()));
        if (most.isEmpty() || policed.contains(most.get().place().name())) {
            return most;
        }
        Comparator<Town> strength =
                Comparator.comparing(t -> votes.getOrDefault(t.place().name(), 0));
        return towns.values().stream()
                .filter(t -> policed.contains(t.place().name()))
                .filter(t -> mayHold(t.place(), most.get().place()))
                .max(strength)
                .or(() -> most);
    }

    /** Whether a place may be a part of a city: it lies near, or no table knows it. */
    private static boolean mayHold(Place city, Place part) {
        if (city.coordinates().isEmpty() || part.coordinates().isEmpty()) {
            return city.coordinates().isPresent();
        }
        Coordinates a = city.coordinates().get();
        Coordinates b = part.coordinates().get();
        double east = (a.longitude() - b.longitude()) * Math.cos(Math.toRadians(a.latitude()));
        return Math.hypot(a.latitude() - b.latitude(), east) <= NEAR;
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

    private int weight(Mention mention, TownSign sign) {
        Sentence sentence = text.sentenceAt(mention.start());
        boolean lead = sign.inTitle() || sentence.index() < LEAD;
        boolean told = sign.inTitle() || telling.contains(sentence.index());
        return 2 * sign.weight() + (lead ? sign.weight() : 0) + (told ? sign.weight() : 0);
    }
}
