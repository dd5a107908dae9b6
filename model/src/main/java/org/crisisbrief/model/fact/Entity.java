package org.crisisbrief.model.fact;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.crisisbrief.model.source.At;

/**
 * A person, body, place or group that the documents name.
 *
 * @param name the one display name
 * @param aliases every other form that stands in the documents, in order of first appearance
 * @param role such as "President"
 * @param affiliation the body or state that the role belongs to
 * @param country ISO 3166-1 alpha-3 code
 * @param geonames the place's id in GeoNames
 * @param mentions where it stands, in order
 */
public record Entity(
        String id,
        Kind kind,
        String name,
        List<String> aliases,
        Optional<String> role,
        Optional<String> affiliation,
        Optional<String> country,
        Optional<Coordinates> coordinates,
        Optional<String> geonames,
        List<Mention> mentions) {

    /** What an entity is. States are places; their governments, armies and ministries are organisations. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        PLACE,
        GROUP
    }

    /** How a mention stands for its entity. */
    public enum Use {
        NAME,
        NOMINAL,
        PRONOUN,
        MODIFIER,
        DEMONYM,
        EMBEDDED
    }

    /** A passage that stands for an entity. */
    public record Mention(At at, Use use) {}

    public Entity {
        Objects.requireNonNull(kind);
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
        if (name.isBlank()) {
            throw new IllegalArgumentException("entity " + id + " has no name");
        }
    }
}
