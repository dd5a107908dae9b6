package org.crisisbrief.extract.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.Place;
import org.crisisbrief.model.source.At;

/** The entities of one annotated document. */
public final class Entities {

    /** The label of the mention whose value is the code of the state that the document is about. */
    static final String COUNTRY = "dominant-country";

    private final AnnotatedText text;
    private final Map<Integer, Profile> profiles = new TreeMap<>();

    private Entities(AnnotatedText text) {
        this.text = text;
        for (Mention mention : text.mentions(Profile.LABEL)) {
            Profile profile = mention.value(Profile.class);
            profiles.put(profile.referent().number(), profile);
        }
    }

    public static Entities of(AnnotatedText text) {
        return new Entities(text);
    }

    /** In the order of first mention; ids are local to the document ("e1"). */
    public List<Entity> list(String source) {
        Map<Referent, List<Mention>> mentions = text.mentions(EntityMention.LABEL).stream()
                .collect(Collectors.groupingBy(m -> m.value(EntityMention.class).referent()));
        return profiles.values().stream()
                .map(p -> entity(p, source, mentions.getOrDefault(p.referent(), List.of())))
                .toList();
    }

    public Optional<Profile> profile(Referent referent) {
        return Optional.ofNullable(profiles.get(referent.number()));
    }

    /** The place as where something happens; empty for what is no place. */
    public Optional<Place> place(Referent referent) {
        return profile(referent).flatMap(Profile::place);
    }

    /** The office or part of the entity with this id, where the text tells it. */
    public Optional<String> role(String id) {
        return profiles.values().stream()
                .filter(p -> p.referent().id().equals(id))
                .findFirst()
                .flatMap(Profile::role);
    }

    /** The place, or where nothing is known of it the state that the document is about, if the text names that. */
    public Place orCountry(Place place) {
        return place.name().isEmpty() && country().isPresent()
                ? profiles.values().stream()
                        .flatMap(p -> p.place().stream())
                        .filter(p -> p.precision() == Place.Precision.COUNTRY
                                && p.country().equals(country()))
                        .findFirst()
                        .orElse(place)
                : place;
    }

    /** ISO 3166-1 alpha-3 code of the state that the document is about. */
    public Optional<String> country() {
        return text.mentions(COUNTRY).stream().map(m -> m.value(String.class)).findFirst();
    }

    private static Entity entity(Profile profile, String source, List<Mention> found) {
        List<Entity.Mention> mentions = found.stream()
                .map(m -> new Entity.Mention(
                        new At(source, m.span()), m.value(EntityMention.class).use()))
                .toList();
        return new Entity(
                profile.referent().id(),
                profile.referent().kind(),
                profile.referent().name(),
                profile.aliases(),
                profile.role(),
                profile.affiliation(),
                profile.country(),
                profile.coordinates(),
                profile.geonames(),
                mentions);
    }
}
