package org.crisisbrief.extract.entity;

import java.util.List;
import java.util.Optional;
import org.crisisbrief.model.fact.Coordinates;
import org.crisisbrief.model.fact.Place;

/**
 * What a document lets one know of an entity.
 *
 * @param aliases the other names for it in the document, in order
 * @param sort classes of its office or body ("spokes", "ministry"), parted by spaces; may be empty
 * @param country ISO 3166-1 alpha-3
 * @param place for a place: as where something happens
 * @param sex "female" or "male" where a title or given name says it
 */
public record Profile(
        Referent referent,
        List<String> aliases,
        String sort,
        Optional<String> sex,
        Optional<String> role,
        Optional<String> affiliation,
        Optional<String> country,
        Optional<Coordinates> coordinates,
        Optional<String> geonames,
        Optional<Place> place) {

    /** The label of the mentions with this value; one for each entity, at its first name. */
    public static final String LABEL = "entity-profile";

    public Profile {
        aliases = List.copyOf(aliases);
    }
}
